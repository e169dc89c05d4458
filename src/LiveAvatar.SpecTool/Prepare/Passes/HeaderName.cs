using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>Which headers an operation may have as parameters.</summary>
internal static class HeaderName
{
    /// <summary>"The parameter definition SHALL be ignored" (OpenAPI, Parameter Object): they follow from the media types and the security.</summary>
    private static readonly HashSet<string> Ignored = new(StringComparer.OrdinalIgnoreCase) { "Accept", "Authorization", "Content-Type" };

    /// <summary>What HTTP itself is made of: .NET sets them, or it would be another request.</summary>
    private static readonly HashSet<string> OfTheConnection = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept-Encoding", "Connection", "Content-Length", "Cookie", "Expect", "Host", "Keep-Alive", "Proxy-Authorization", "Proxy-Connection", "TE", "Trailer",
        "Transfer-Encoding", "Upgrade",
    };

    public static bool MaySend(Contract contract, JObject parameter, string name)
    {
        if (Ignored.Contains(name))
        {
            contract.Report(SpecCode.IgnoredHeader, parameter, $"OpenAPI ignores a header parameter named {name}: media types and security say what it is.");
            return false;
        }

        if (OfTheConnection.Contains(name) || !IsToken(name))
        {
            contract.Report(SpecCode.UnsupportedParameter, parameter, $"The header '{name}' is for the connection to set, or no header's name; it is left out.");
            return false;
        }

        return true;
    }

    /// <summary>Whether a key can stand in the header of this name.</summary>
    public static bool MayBeCredential(string name) =>
        IsToken(name) && !OfTheConnection.Contains(name) && name.ToUpperInvariant() is not "ACCEPT" && !name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase);

    public static bool IsToken(string name) => name.Length > 0 && name.All(letter => letter is > ' ' and <= '~' && !"\"(),/:;<=>?@[\\]{}".Contains(letter, StringComparison.Ordinal));
}
