using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>A security scheme of the contract, as the client sends it.</summary>
/// <param name="Kind">How it gets into a request.</param>
/// <param name="In">Where it stands: header, query, cookie.</param>
/// <param name="Wire">For an API key its name there; for others the scheme of HTTP.</param>
/// <param name="Member">What it is called in C#.</param>
/// <param name="Name">The name by which it is given; null where an option of its own gives it.</param>
internal sealed record SecurityScheme(SecurityKind Kind, string In = "header", string Wire = "", string Member = "", string? Name = null)
{
    public const string ApiKey = "ApiKey";
    public const string SessionToken = "SessionToken";

    private const string UsualKey = "X-API-KEY";

    public bool IsSent => Kind is not (SecurityKind.Handler or SecurityKind.Unknown);

    /// <summary>Whether LiveAvatar's own operations take it, so that the hand-written half has it.</summary>
    public bool IsUsual => Member == SessionToken || (Member == ApiKey && Place == (In: "header", Wire: UsualKey));

    /// <summary>What it takes up of a request: two can't stand there.</summary>
    public (string In, string Wire) Place => (In, In != "header" ? Wire : Kind == SecurityKind.ApiKey ? Wire.ToUpperInvariant() : "AUTHORIZATION");

    /// <summary>What callers set.</summary>
    public string GivenAs => Name is null ? Member : $"Credentials[\"{Name}\"]";

    /// <summary>How it is made in C#.</summary>
    public string Expression => Kind switch
    {
        SecurityKind.ApiKey => $"new ApiKeyScheme(ApiKeyLocation.{CSharpName.Pascal(In)}, {Literal(Wire)}{(Name is null ? "" : $", {Literal(Name)}")})",
        SecurityKind.Basic => $"new BasicScheme({Literal(Name!)})",
        _ => $"new AuthorizationScheme({Literal(Wire)}{(Name is null ? "" : $", {Literal(Name)}")})",
    };

    /// <summary>What an operation names it by in C#.</summary>
    public string Reference => IsUsual ? $"SecurityScheme.{Member}" : $"ContractSchemes.{Member}";

    /// <summary>What the templates have to know of it.</summary>
    public JObject Describe() => new()
    {
        ["name"] = Member,
        ["expression"] = Expression,
        ["summary"] = Name is null
            ? $"<see cref=\"LiveAvatarClientOptions.{Member}\"/>."
            : $"\"{string.Join(' ', CSharpText.CommentLines(Name))}\" of <see cref=\"LiveAvatarClientOptions.Credentials\"/>.",
    };

    private static string Literal(string text) => $"\"{CSharpText.Literal(text)}\"";
}
