using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Leaves each operation with the answers of its success, and each of those with the one media type that the client asks for: JSON, before a stream of events
/// or of JSON, text, and bytes. Success is a 2xx, else the default, else a 3xx, which says where to go on.
/// </summary>
internal sealed class ChooseResults : IPass
{
    private static readonly string[] WithoutBody = ["204", "205", "304"];

    public void Apply(Contract contract)
    {
        foreach (var operation in contract.Operations)
        {
            var answers = Successes(operation).Select(response => (Status: response.Name, Media: Choose(contract, operation, response))).ToList();
            var kind = Kind(contract, operation, answers);

            operation.Node[Extension.ResultKind] = kind;
            operation.Node["responses"] = new JObject(answers.Select(answer => new JProperty(answer.Status, Answer(contract, operation, kind, answer.Media))));
            if (operation.Node["responses"] is JObject { Count: 0 } none)
            {
                none["200"] = new JObject { ["description"] = "" };
            }

            if (answers.Exists(answer => answer.Media is not null) && answers.Exists(answer => answer.Media is null))
            {
                operation.Node[Extension.MayBeEmpty] = true;
            }
        }
    }

    private static List<JProperty> Successes(Operation operation)
    {
        var responses = operation.Responses.Where(response => response.Value is JObject).OrderBy(response => response.Name, StringComparer.OrdinalIgnoreCase).ToList();
        return responses.Where(response => Operation.IsSuccess(response.Name)).ToList() is { Count: > 0 } successes ? successes
            : responses.Where(response => response.Name == "default").ToList() is { Count: > 0 } others ? others
            : responses.Where(response => response.Name.StartsWith('3')).Take(1).ToList();
    }

    private static JProperty? Choose(Contract contract, Operation operation, JProperty response)
    {
        var written = ((response.Value as JObject)?["content"] as JObject ?? []).Properties().Where(media => media.Value is JObject).ToList();
        var offered = written.Where(media => MediaType.IsValid(media.Name)).ToList();
        if (written.Count == 0 || operation.Method == "head")
        {
            return null;
        }

        if (WithoutBody.Contains(response.Name, StringComparer.Ordinal))
        {
            contract.Report(SpecCode.AnswerWithoutBody, written[0].Value, $"By HTTP, an answer of status {response.Name} has no body, so what the contract has for it is left out.");
            return null;
        }

        var chosen = offered.OrderBy(media => Rank(contract, media)).FirstOrDefault();
        if (written.Exists(media => media != chosen && !IsTheSame(media, chosen)))
        {
            contract.Report(SpecCode.OtherMediaTypes, response.Value, $"The answer can be {string.Join(", ", written.Select(media => MediaType.Essence(media.Name)))}; this client {(chosen is null ? "reads none of them" : $"asks for {MediaType.Essence(chosen.Name)}")}.");
        }

        return chosen;
    }

    /// <summary>Whether another media type gives nothing that the chosen one doesn't.</summary>
    private static bool IsTheSame(JProperty media, JProperty? chosen) =>
        chosen is not null && (MediaType.Essence(media.Name) == MediaType.Essence(chosen.Name) || (media.Value["schema"] is { } schema && JToken.DeepEquals(schema, chosen.Value["schema"])));

    private static int Rank(Contract contract, JProperty media) => ResultFormat.Of(contract, media) switch
    {
        ResultFormat.Json when MediaType.Essence(media.Name) == MediaType.Json => 0,
        ResultFormat.Json => 1,
        ResultFormat.Events => 2,
        ResultFormat.Lines => 3,
        ResultFormat.Text => 4,
        _ => 5,
    };

    private static string Kind(Contract contract, Operation operation, List<(string Status, JProperty? Media)> answers)
    {
        if (answers.Count == 1 && answers[0].Status.StartsWith('3'))
        {
            return ResultFormat.Location;
        }

        var formats = answers.Where(answer => answer.Media is not null).Select(answer => ResultFormat.Of(contract, answer.Media!)).ToList();
        if (formats.Count == 0)
        {
            return ResultFormat.None;
        }

        var kind = formats[0];
        foreach (var (status, media) in answers.Where(answer => answer.Media is not null && ResultFormat.Of(contract, answer.Media) != kind))
        {
            contract.Report(SpecCode.AnswerOfAnotherKind, media!.Value, $"One method can't return both: the answer of {status} ({MediaType.Essence(media.Name)}) is of another kind than the first, and can't be read.");
        }

        var asked = answers.Where(answer => answer.Media is not null && ResultFormat.Of(contract, answer.Media) == kind).Select(answer => AcceptOf(kind, answer.Media!.Name)).Distinct(StringComparer.Ordinal).ToList();
        if (asked.Count > 1 || asked[0] != MediaType.Json)
        {
            operation.Set("Accept", $"\"{CSharpText.Literal(string.Join(", ", asked) + (kind == ResultFormat.Json ? "" : $", {MediaType.Json}; q=0.9"))}\"");
        }

        return kind;
    }

    // Errors come as JSON whatever the success is: a strict server must not refuse to send them.
    private static string AcceptOf(string kind, string mediaType) => kind == ResultFormat.Json && MediaType.HasWildcard(mediaType) ? MediaType.Json : MediaType.Essence(mediaType);

    private static JObject Answer(Contract contract, Operation operation, string kind, JProperty? media)
    {
        var answer = new JObject { ["description"] = (media?.Parent?.Parent?.Parent as JObject)?.Text("description") ?? "" };
        if (media is null || ResultFormat.Of(contract, media) != kind)
        {
            return answer;
        }

        var schema = (media.Value as JObject)?["schema"]?.DeepClone();
        switch (kind)
        {
            case ResultFormat.Json:
                answer["content"] = Json(schema ?? new JObject());
                break;
            case ResultFormat.Events when StreamSchema.OfEvents(contract, schema as JObject) is { } data:
                answer["content"] = Json(data);
                break;
            case ResultFormat.Lines:
                answer["content"] = Json(StreamSchema.OfLines(contract, schema));
                break;
            case ResultFormat.Text or ResultFormat.Stream when schema is JObject written && IsTyped(contract.Resolve(written)):
                contract.Report(SpecCode.UntypedMediaType, media.Value, $"This client has no types for {MediaType.Essence(media.Name)}: the answer is {(kind == ResultFormat.Text ? "a string" : "a stream")}, which the caller reads.");
                break;
        }

        return answer;
    }

    private static bool IsTyped(JObject schema) => schema["properties"] is not null || schema["items"] is not null || schema["allOf"] is not null;

    private static JObject Json(JToken schema) => new() { [MediaType.Json] = new JObject { ["schema"] = schema } };
}
