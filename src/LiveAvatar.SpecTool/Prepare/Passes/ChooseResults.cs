using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Leaves each operation with the answers of its success, and each of those with the one media type that the client asks for: JSON, before a stream of events,
/// text, and bytes. Success is a 2xx, else the default, else a 3xx, which says where to go on.
/// </summary>
internal sealed class ChooseResults : IPass
{
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
        var offered = ((response.Value as JObject)?["content"] as JObject ?? []).Properties().Where(media => media.Value is JObject && MediaType.IsValid(media.Name)).ToList();
        if (operation.Method == "head" || offered.Count == 0)
        {
            return null;
        }

        var chosen = offered.OrderBy(media => Rank(contract, media)).First();
        if (offered.Select(media => ResultFormat.Of(contract, media)).Distinct(StringComparer.Ordinal).Skip(1).Any())
        {
            contract.Report(SpecCode.OtherMediaTypes, response.Value, $"The answer can be {string.Join(", ", offered.Select(media => MediaType.Essence(media.Name)))}; this client asks for {MediaType.Essence(chosen.Name)}.");
        }

        return chosen;
    }

    private static int Rank(Contract contract, JProperty media) => ResultFormat.Of(contract, media) switch
    {
        ResultFormat.Json when MediaType.Essence(media.Name) == MediaType.Json => 0,
        ResultFormat.Json => 1,
        ResultFormat.Events => 2,
        ResultFormat.Text => 3,
        _ => 4,
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

        var asked = answers.Where(answer => answer.Media is not null).Select(answer => AcceptOf(kind, answer.Media!.Name)).Distinct(StringComparer.Ordinal).ToList();
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
            case ResultFormat.Events when EventSchema.Of(contract, schema as JObject) is { } data:
                answer["content"] = Json(data);
                break;
            case ResultFormat.Text or ResultFormat.Stream when schema is JObject written && contract.Resolve(written)["properties"] is not null:
                contract.Report(SpecCode.UntypedMediaType, media.Value, $"This client has no types for {MediaType.Essence(media.Name)}: the answer is {(kind == ResultFormat.Text ? "a string" : "a stream")}, which the caller reads.");
                break;
        }

        return answer;
    }

    private static JObject Json(JToken schema) => new() { [MediaType.Json] = new JObject { ["schema"] = schema } };
}
