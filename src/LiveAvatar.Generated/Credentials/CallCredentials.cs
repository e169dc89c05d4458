using System.Collections.Generic;
using System.Linq;
using System.Net.Http;

namespace LiveAvatar.Generated;

/// <summary>What one call sends to be let in: the schemes that were chosen, with the values of the call, and where it has none, of the client.</summary>
internal readonly struct CallCredentials(SecurityScheme[] schemes, string? laSession, CredentialSet? ofCall, CredentialSet held)
{
    public void AddTo(HttpRequestMessage message)
    {
        foreach (var scheme in schemes)
        {
            scheme.AddTo(message, ValueOf(scheme));
        }
    }

    /// <summary>All cookies in one header, as RFC 6265 wants them; null where there is none.</summary>
    public string? CookieLine(List<string>? parameters)
    {
        var line = laSession is null ? null : "la_session=" + laSession;
        foreach (var scheme in schemes)
        {
            line = Join(line, scheme.Cookie(ValueOf(scheme)));
        }

        return parameters is null ? line : Join(line, string.Join("; ", parameters));
    }

    public string Describe()
    {
        var kinds = schemes.Select(static scheme => scheme.Description).Concat(laSession is null ? [] : ["the la_session cookie"]).ToList();
        return kinds.Count == 0 ? "no credential" : string.Join(" and ", kinds);
    }

    /// <summary>The text without any credential of the client or of the call.</summary>
    public string Redact(string text) => Redaction.Remove(Redaction.Remove(text, ofCall), held);

    private static string? Join(string? line, string? cookie) => line is null ? cookie : cookie is null ? line : $"{line}; {cookie}";

    private string ValueOf(SecurityScheme scheme) => (ofCall is null ? null : scheme.In(ofCall)) ?? scheme.In(held)!;
}
