using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// Leaves each body with the one media type that it is sent as: JSON, before a form that carries files, a URL-encoded form, any other form, text, and
/// anything else as a file.
/// </summary>
internal sealed class ChooseBodies : IPass
{
    public void Apply(Contract contract)
    {
        var bodies = contract.Operations.Where(operation => operation.RequestBody is not null && HasRoom(contract, operation)).ToList();
        var forms = bodies.SelectMany(operation => Media(operation.RequestBody!)).Where(media => MediaType.IsMultipart(media.Name)).Select(media => (JObject)media.Value).ToList();
        var files = new FormFiles(contract, forms);
        var withFiles = forms.Where(files.Mark).ToHashSet();

        foreach (var operation in bodies)
        {
            Choose(contract, operation, withFiles);
        }
    }

    /// <summary>HEAD and TRACE have no body; with GET it means nothing by itself, but some APIs read one.</summary>
    private static bool HasRoom(Contract contract, Operation operation)
    {
        switch (operation.Method)
        {
            case "head" or "trace":
                contract.Report(SpecCode.BodyOfMethod, operation.RequestBody!, $"A {operation.Method.ToUpperInvariant()} has no body; it is left out.");
                operation.Node.Remove("requestBody");
                return false;
            case "get":
                contract.Report(SpecCode.BodyOfMethod, operation.RequestBody!, "A GET with a body: it is sent, but proxies may drop it, and .NET Framework refuses it.");
                return true;
            default:
                return true;
        }
    }

    private static List<JProperty> Media(JObject body) =>
        (body["content"] as JObject ?? []).Properties().Where(media => media.Value is JObject && MediaType.IsValid(media.Name)).ToList();

    private static void Choose(Contract contract, Operation operation, HashSet<JObject> withFiles)
    {
        var body = operation.RequestBody!;
        var offered = Media(body);
        foreach (var odd in (body["content"] as JObject ?? []).Properties().Where(media => !MediaType.IsValid(media.Name)))
        {
            contract.Report(SpecCode.OtherMediaTypes, odd.Value, "This is no media type; it is left out.");
        }

        if (offered.Count == 0)
        {
            contract.Report(SpecCode.BodyWithoutMediaType, body, "This body has no media type, so that nothing can be sent; it is left out.");
            operation.Node.Remove("requestBody");
            return;
        }

        var chosen = offered.OrderBy(media => Rank(contract, media, withFiles)).First();
        if (offered.Count > 1)
        {
            contract.Report(SpecCode.OtherMediaTypes, body, $"The body can be {string.Join(", ", offered.Select(media => MediaType.Essence(media.Name)))}; this client sends {MediaType.Essence(chosen.Name)}.");
        }

        var media = (JObject)chosen.Value;
        var format = BodyFormat.Of(contract, chosen.Name, media);
        body[Extension.BodyFormat] = new JArray(format.Calls(chosen.Name).Concat(FieldRules.Of(contract, media)));
        body[Extension.FileTypes] = format.Kind == BodyFormat.File ? FileSchema.Choice(chosen.Name) : null;
        body["content"] = new JObject { [MediaType.Json] = new JObject { ["schema"] = format.Schema(contract, chosen.Name, media) } };
    }

    private static int Rank(Contract contract, JProperty media, HashSet<JObject> withFiles) => BodyFormat.Of(contract, media.Name, (JObject)media.Value) switch
    {
        _ when MediaType.Essence(media.Name) == MediaType.Json && !FileSchema.Is(contract, media.Value["schema"]) => 0,
        { Kind: BodyFormat.Json } => 1,
        { Kind: BodyFormat.Multipart } when withFiles.Contains((JObject)media.Value) => 2,
        { Kind: BodyFormat.Form } => 3,
        { Kind: BodyFormat.Multipart } => 4,
        { Kind: BodyFormat.Text } => 5,
        _ => 6,
    };
}
