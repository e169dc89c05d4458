using System;

namespace LiveAvatar.Generated;

/// <summary>What a credential may hold, so that it can't break out of its header. No message repeats the value.</summary>
internal static class CredentialRules
{
    public static void CheckApiKey(string? value, string description, string parameterName) =>
        Check(value, forbidden: "", description, parameterName);

    public static void CheckSessionToken(string? value, string description, string parameterName) =>
        Check(value, forbidden: ";,", description, parameterName);

    public static void CheckLaSession(string? value, string description, string parameterName) =>
        Check(value, forbidden: ";,", description, parameterName);

    private static void Check(string? value, string forbidden, string description, string parameterName)
    {
        if (FaultOf(value, forbidden) is { } fault)
        {
            throw new ArgumentException($"{description} {fault}.", parameterName);
        }
    }

    private static string? FaultOf(string? value, string forbidden)
    {
        if (string.IsNullOrEmpty(value))
        {
            return "is empty: give the value, or null for none";
        }

        foreach (var character in value!)
        {
            if (char.IsWhiteSpace(character))
            {
                return "holds white space: a space or a line break may have been copied along with it";
            }

            if (char.IsControl(character))
            {
                return "holds a control character";
            }

            if (character > '\x7f')
            {
                return "holds a character outside ASCII";
            }

            if (forbidden.Contains(character))
            {
                return "holds a semicolon or a comma";
            }
        }

        return null;
    }
}
