using System.Globalization;
using System.Net;
using System.Net.Http;

namespace LiveAvatar.Generated;

/// <summary>A status as people know it: <c>404 (Not Found)</c>.</summary>
internal static class StatusText
{
    public static string Of(HttpStatusCode status)
    {
        var number = ((int)status).ToString(CultureInfo.InvariantCulture);
        using var standard = new HttpResponseMessage(status); // knows the phrases; the server's own may hold anything
        return string.IsNullOrEmpty(standard.ReasonPhrase) ? number : $"{number} ({standard.ReasonPhrase})";
    }
}
