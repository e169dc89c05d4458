namespace LiveAvatar.SpecTool.Diff.Reports.Html;

internal static class HtmlStyle
{
    /// <summary>Light and dark by the reader's system. A box that isn't ticked hides what has its class, and a tag with nothing left in it.</summary>
    public const string Text = """
        :root { color-scheme: light dark; --page: #ffffff; --card: #f6f8fa; --text: #1f2328; --dim: #59636e; --line: #d1d9e0; --red: #b3261e; --amber: #8a5a00; --green: #1a7f37; --mark: #fff1c2; }
        @media (prefers-color-scheme: dark) {
          :root { --page: #0d1117; --card: #161b22; --text: #e6edf3; --dim: #9198a1; --line: #30363d; --red: #ff8a80; --amber: #e3b341; --green: #56d364; --mark: #4d3d0a; }
        }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 70rem; padding: 1.5rem; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
        h1 { font-size: 1.5rem; margin: 0 0 .5rem; }
        h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); }
        h3 { font-size: 1rem; margin: .25rem 0; overflow-wrap: anywhere; }
        p { margin: .25rem 0; }
        fieldset { display: flex; gap: .75rem; flex-wrap: wrap; border: 1px solid var(--line); border-radius: .5rem; }
        label { cursor: pointer; }
        article { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; margin: .75rem 0; }
        .badge { border: 1px solid currentColor; border-radius: 1rem; padding: 0 .6rem; font-size: .85rem; font-weight: 600; }
        .badge.breaking { color: var(--red); }
        .badge.risky { color: var(--amber); }
        .badge.safe { color: var(--green); }
        .where, .users, figcaption { color: var(--dim); font-size: .9rem; overflow-wrap: anywhere; }
        .sides { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; }
        figure { margin: .5rem 0 0; min-width: 0; }
        pre { margin: 0; padding: .5rem; overflow-x: auto; background: var(--page); border: 1px solid var(--line); border-radius: .4rem; font-size: .8rem; }
        mark { background: var(--mark); color: inherit; }
        body:has(#breaking:not(:checked)) .change.breaking, body:has(#risky:not(:checked)) .change.risky, body:has(#safe:not(:checked)) .change.safe { display: none; }
        body:has(#breaking:not(:checked)) section:not(.has-risky, .has-safe), body:has(#risky:not(:checked)) section:not(.has-breaking, .has-safe),
        body:has(#safe:not(:checked)) section:not(.has-breaking, .has-risky) { display: none; }
        @media (max-width: 40rem) { .sides { grid-template-columns: 1fr; } }

        """;
}
