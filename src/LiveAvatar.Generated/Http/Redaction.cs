using System;
using System.Text.RegularExpressions;
using Newtonsoft.Json;

namespace LiveAvatar.Generated;

/// <summary>Keeps credentials out of what people read: messages and excerpts.</summary>
internal static class Redaction
{
    private const string Mask = "***";

    // A validation error repeats the input, and an answer cut short may hold a token that the server has just given.
    private static readonly Regex SecretMember = new(
        """(?<name>"(?:[^"\\]{0,64}(?:token|password|secret_value|api[-_]?key)|secret|input)"\s*:\s*")(?:[^"\\]|\\.)*""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    /// <summary>Replaces each credential, wherever it stands.</summary>
    public static string Remove(string text, CredentialSet? credentials)
    {
        foreach (var secret in credentials?.Secrets ?? [])
        {
            text = Remove(text, secret);
        }

        return text;
    }

    /// <summary>Replaces the values of JSON members whose names tell that they are secret.</summary>
    public static string MaskMembers(string json) => SecretMember.Replace(json, "${name}" + Mask);

    private static string Remove(string text, string credential)
    {
        if (credential.Length == 0)
        {
            return text; // a user may have no password
        }

        var inJson = JsonConvert.ToString(credential);
        return text
            .Replace(inJson.Substring(1, inJson.Length - 2), Mask, StringComparison.Ordinal)
            .Replace(credential, Mask, StringComparison.Ordinal)
            .Replace(Uri.EscapeDataString(credential), Mask, StringComparison.Ordinal);
    }
}
