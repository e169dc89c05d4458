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
    private const string Elsewhere = "/elsewhere";

    public Answer Make(Operation operation, Incoming request)
    {
        var preferences = Preferences.Of(request);
        var status = preferences.Code ?? operation.Success.Status;
        var contents = DeclaredResponse.For(operation.Responses, status)?.Contents ?? [];

        if (status is >= 300 and < 400 and not 304)
        {
            return Answer.NoBody(status) with { Headers = [new("Location", Elsewhere)] };
        }

        // No body goes with these, whatever the contract says.
        if (Accepted(contents, request) is not { } content || operation.Method == "HEAD" || status is 204 or 205 or 304)
        {
            return Answer.NoBody(status);
        }

        JToken Value() => Fill(content.Schema ?? true, preferences);

        return content switch
        {
            { IsJson: true } => Answer.Json(status, Value()) with { ContentType = content.MediaType },
            { Name: "text/event-stream" } => Text(string.Concat(Items(Value).Select(Event))),
            { IsLines: true } => Text(string.Concat(Items(Value).Select(item => item.ToString(Formatting.None) + "\n"))),
            { IsText: true } => Text(PlainText(Value())),
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
        var found = MediaContent.Preferred([.. contents.Where(content => ranges.Exists(range => range.Takes(content.Name)))]) ?? MediaContent.Preferred(contents);
        return found is { IsRange: true } && ranges is [{ IsRange: false } wanted, ..] && found.Takes(wanted.Name) ? new MediaContent(wanted.Name, found.Schema) : found;
    }

    // A range of media types has to become one of them.
    private static string Concrete(MediaContent content) =>
        content.Name == "*/*" ? "application/octet-stream" : content.Name.EndsWith("/*", StringComparison.Ordinal) ? content.Name[..^1] + "plain" : content.MediaType;

    // Contracts write what a stream holds as a list of all items, or as one of them.
    private static IEnumerable<JToken> Items(Func<JToken> value) =>
        value() is JArray list ? list : Enumerable.Range(1, Events).Select(_ => value());

    // Of some, as the whole event.
    private static string Event(JToken item, int index) =>
        item is JObject whole && whole["data"] is { } data && whole.Properties().All(member => member.Name is "data" or "event" or "id" or "retry")
            ? Event((string?)whole["event"] ?? "message", (string?)whole["id"] ?? $"{index}", data)
            : Event("message", $"{index}", item);

    private static string Event(string type, string id, JToken data) => $"event: {type}\nid: {id}\ndata: {Line(data)}\n\n";

    private static string Line(JToken value) => value is JValue { Value: string text } ? text : value.ToString(Formatting.None);

    private static string PlainText(JToken value) => value.Type == JTokenType.Null ? "text" : Line(value);
}
