using System.Text;
using System.Text.Json;
using LiveAvatar.Simulator.Contract;
using LiveAvatar.Simulator.Server;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

internal static class BodyText
{
    // The body as JSON, or null when there is none. FastAPI reads it as JSON when the content type says so or says nothing,
    // and takes it for a plain string otherwise, which then fits no object.
    public static JToken? Read(Incoming request, Location at, List<ValidationProblem> problems)
    {
        if (request.Body.Length == 0)
        {
            return null;
        }

        try
        {
            var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(request.Body.Span);
            return IsJson(request.ContentType) ? JsonText.Parse(text) : new JValue(text);
        }
        catch (JsonException e)
        {
            problems.Add(Invalid(at.Child(e.BytePositionInLine ?? 0), e.Message));
        }
        catch (DecoderFallbackException e)
        {
            problems.Add(Invalid(at.Child(e.Index), "The body is not UTF-8."));
        }

        return null;
    }

    private static bool IsJson(string? contentType)
    {
        var mediaType = contentType?.Split(';')[0].Trim();
        return string.IsNullOrEmpty(mediaType)
            || mediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || (mediaType.StartsWith("application/", StringComparison.OrdinalIgnoreCase)
                && mediaType.EndsWith("+json", StringComparison.OrdinalIgnoreCase));
    }

    private static ValidationProblem Invalid(Location at, string error) =>
        new(at, "json_invalid", "JSON decode error", new JObject(), new JObject { ["error"] = error });
}
