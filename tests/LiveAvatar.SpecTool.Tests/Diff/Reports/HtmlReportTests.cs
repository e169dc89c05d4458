using LiveAvatar.SpecTool.Diff.Reports.Html;

namespace LiveAvatar.SpecTool.Tests.Diff.Reports;

public class HtmlReportTests(ITestOutputHelper output)
{
    private const string Evil = """<script>window.ran = true; console.error('ran')</script><img src=x onerror=\"window.ran = true\">""";

    private static readonly string Page = HtmlReport.Write(ReportSample.Comparison(Evil));

    [Fact]
    public void Write_TextOfTheContract_IsEscaped() =>
        Page.Should().NotContain("<script").And.NotContain("<img").And.Contain("&lt;script&gt;window.ran");

    [Fact]
    public void Write_AsksForNothingFromOutside() =>
        Page.Should().NotMatchRegex("<[a-z]+[^>]* (src|href)=|url\\(|@import|<link").And.Contain("default-src 'none'");

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Page_InChromium_FiltersAndRunsNothing()
    {
        Assert.SkipWhen(Chromium.Program is null, Chromium.Missing);

        await using var browser = await Chromium.OpenAsync(Page);
        var before = await VisibleAsync(browser);
        await browser.EvaluateAsync("document.querySelector('#safe').click(), document.querySelector('#risky').click()");
        var filtered = await VisibleAsync(browser);
        await browser.EvaluateAsync("document.querySelector('#breaking').click()");
        var none = await VisibleAsync(browser);

        output.WriteLine($"Opened in {Chromium.Program}: {before}, then {filtered}, then {none}");
        before.Should().Be("breaking risky safe");
        filtered.Should().Be("breaking");
        none.Should().BeEmpty();
        (await browser.EvaluateAsync("window.ran")).Should().Be("undefined");
        browser.Messages.Should().BeEmpty();
    }

    [Theory]
    [InlineData(false, "rgb(255, 255, 255)")]
    [InlineData(true, "rgb(13, 17, 23)")]
    [Trait("Category", "Slow")]
    public async Task Page_InChromium_IsLightOrDark(bool dark, string background)
    {
        Assert.SkipWhen(Chromium.Program is null, Chromium.Missing);

        await using var browser = await Chromium.OpenAsync(Page, dark);

        (await browser.EvaluateAsync("getComputedStyle(document.body).backgroundColor")).Should().Be(background);
        if (Environment.GetEnvironmentVariable("LIVEAVATAR_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await browser.EvaluateAsync("[...document.querySelectorAll('details')].slice(0, 4).forEach(each => each.open = true)");
            await File.WriteAllBytesAsync(Path.Combine(folder, dark ? "dark.png" : "light.png"), await browser.ScreenshotAsync());
        }
    }

    private static Task<string> VisibleAsync(Chromium browser) => browser.EvaluateAsync(
        "[...new Set([...document.querySelectorAll('article')].filter(each => each.checkVisibility()).map(each => each.classList[1]))].sort().join(' ')");
}
