using System.Text;
using LiveAvatar.Simulator.Contract;
using LiveAvatar.Simulator.Server;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.Answers;

// Answers that follow from the contract alone, in the status that was asked for and in a media type that is accepted.
internal sealed class ContractAnswers(AnswerMaker answers)
{
    private const int Events = 3;

    public Answer Make(Operation operation, Incoming request)
    {
        var preferences = Preferences.Of(request);
        var status = preferences.Code ?? operation.Success.Status;
        var contents = DeclaredResponse.For(operation.Responses, status)?.Contents ?? [];

        // No body goes with these, whatever the contract says.
        if (Accepted(contents, request) is not { } content || operation.Method == "HEAD" || status is 204 or 205 or 304)
        {
            return Answer.NoBody(status);
        }

        JToken Value() => Fill(content.Schema ?? true, preferences);

        return content switch
        {
            { IsJson: true } => Answer.Json(status, Value()) with { ContentType = content.MediaType },
            { Name: "text/event-stream" } => Text(string.Concat(Enumerable.Range(0, Events).Select(index => Event(index, Value())))),
            { Name: "application/x-ndjson" or "application/jsonl" } => Text(string.Concat(Enumerable.Range(0, Events).Select(_ => Line(Value()) + "\n"))),
            _ when content.Name.StartsWith("text/", StringComparison.Ordinal) || content.Name.EndsWith("xml", StringComparison.Ordinal) => Text(PlainText(Value())),
            _ => new Answer(status, Concrete(content), new byte[] { 0x89, 0, 0xFF, 13, 10, 26 }),
        };

        Answer Text(string text) => new(status, Concrete(content), Encoding.UTF8.GetBytes(text));
    }

    // An envelope is there for its data, whether or not its schema requires it.
    private JToken Fill(JToken schema, Preferences preferences)
    {
        var value = answers.Value(schema, preferences.Optional, preferences.Variant);
        if (value is JObject envelope && !envelope.ContainsKey("data") && answers.SchemaOf(schema) is { IsEnvelope: true, Data: { } data })
        {
            envelope["data"] = answers.Value(data, preferences.Optional, preferences.Variant);
        }

        return value;
    }

    private static MediaContent? Accepted(IReadOnlyList<MediaContent> contents, Incoming request)
    {
        var ranges = request.Header("Accept").SelectMany(header => header.Split(',')).Select(range => new MediaContent(range, null)).ToList();
        return MediaContent.Preferred([.. contents.Where(content => ranges.Exists(range => range.Takes(content.Name)))]) ?? MediaContent.Preferred(contents);
    }

    // A range of media types has to become one of them.
    private static string Concrete(MediaContent content) =>
        content.Name == "*/*" ? "application/octet-stream" : content.Name.EndsWith("/*", StringComparison.Ordinal) ? content.Name[..^1] + "plain" : content.MediaType;

    private static string Event(int index, JToken value) => $"event: message\nid: {index}\ndata: {Line(value)}\n\n";

    private static string Line(JToken value) => value is JValue { Value: string text } ? text : value.ToString(Formatting.None);

    private static string PlainText(JToken value) => value.Type == JTokenType.Null ? "text" : Line(value);
}
