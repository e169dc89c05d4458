using System;
using System.Text;

namespace LiveAvatar.Generated;

/// <summary>An address for a trace: with the names in its query, but without their values, which may hold anything.</summary>
internal static class TracedAddress
{
    private const string Mask = "REDACTED"; // as OpenTelemetry's conventions write it

    public static string Of(Uri address)
    {
        var traced = new StringBuilder(address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped));
        var separator = '?';
        foreach (var parameter in address.Query.TrimStart('?').Split(['&'], StringSplitOptions.RemoveEmptyEntries))
        {
            traced.Append(separator).Append(parameter.Split('=')[0]).Append('=').Append(Mask);
            separator = '&';
        }

        return traced.ToString();
    }
}
