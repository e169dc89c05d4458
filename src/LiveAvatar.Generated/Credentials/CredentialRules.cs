using System;

namespace LiveAvatar.Generated;

/// <summary>What a credential may hold, so that it can't break out of its header. No message repeats the value.</summary>
internal static class CredentialRules
{
    public static void Check(SecurityScheme scheme, string? value, string description, string parameterName) =>
        Check(FaultOfEmpty(value) ?? scheme.FaultOf(value!), description, parameterName);

    public static void CheckLaSession(string? value, string description, string parameterName) =>
        Check(FaultOfEmpty(value) ?? FaultOfToken(value!), description, parameterName);

    public static string? FaultOfKey(string value) => FaultOf(value, forbidden: "");

    public static string? FaultOfToken(string value) => FaultOf(value, forbidden: ";,");

    /// <summary>A value that may hold spaces, though not around it.</summary>
    public static string? FaultOfHeader(string value) => value.Trim().Length < value.Length
        ? "begins or ends with white space"
        : FaultOf(value.Replace(" ", "", StringComparison.Ordinal), forbidden: "");

    /// <summary>It is encoded before it is sent, so that it may hold any letter.</summary>
    public static string? FaultOfUserAndPassword(string value)
    {
        foreach (var character in value)
        {
            if (char.IsControl(character))
            {
                return "holds a control character";
            }
        }

        return value.Contains(':') ? null : "has no colon: it is the user name, a colon, and the password";
    }

    private static void Check(string? fault, string description, string parameterName)
    {
        if (fault is not null)
        {
            throw new ArgumentException($"{description} {fault}.", parameterName);
        }
    }

    private static string? FaultOfEmpty(string? value) => string.IsNullOrEmpty(value) ? "is empty: give the value, or null for none" : null;

    private static string? FaultOf(string value, string forbidden)
    {
        foreach (var character in value)
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
