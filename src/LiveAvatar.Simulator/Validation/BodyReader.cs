using System.Text;
using LiveAvatar.Simulator.Contract;
using LiveAvatar.Simulator.Server;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Validation;

// Reads a request's body by its content type, into what the schema of that type is checked against. Null where there is none.
internal static class BodyReader
{
    public static (JToken? Body, JToken Schema) Read(ApiContract contract, RequestBody declared, Incoming request, Location at, List<ValidationProblem> problems)
    {
        var content = request.ContentType is { } sent ? declared.Contents.FirstOrDefault(candidate => candidate.Takes(sent)) : null;
        if (content is null && declared.Contents.Any(candidate => candidate.IsJson))
        {
            return (BodyText.Read(request, at, problems), declared.Schema);
        }

        // A form of nothing but empty fields has no bytes, and is there all the same: its content type says so.
        if (request.Body.Length == 0 && content?.Name != "application/x-www-form-urlencoded")
        {
            return (null, true);
        }

        if (content is null)
        {
            var known = string.Join(", ", declared.Contents.Select(candidate => candidate.MediaType));
            problems.Add(new ValidationProblem(at, "media_type", $"The body is '{request.ContentType}', and the contract takes {known}", null));
            return (null, true);
        }

        var form = new FormBody(contract, content);
        return request.ContentType!.Split(';')[0].Trim().ToLowerInvariant() switch
        {
            "application/x-www-form-urlencoded" => (form.ReadUrlEncoded(request), content.Schema ?? true),
            var type when type.StartsWith("multipart/", StringComparison.Ordinal) => (form.ReadMultipart(request, at, problems), content.Schema ?? true),
            var type when IsJson(type) => (BodyText.Read(request, at, problems), content.Schema ?? true),
            var type when type.StartsWith("text/", StringComparison.Ordinal) => (ParameterText.Scalar(contract, content.Schema ?? true, TextOf(request)), content.Schema ?? true),
            _ => (new JValue("bytes"), true),
        };
    }

    private static string TextOf(Incoming request)
    {
        var charset = Microsoft.Net.Http.Headers.MediaTypeHeaderValue.TryParse(request.ContentType, out var type) ? type.Encoding : null;
        return (charset ?? Encoding.UTF8).GetString(request.Body.Span);
    }

    private static bool IsJson(string type) => new MediaContent(type, null).IsJson;
}
