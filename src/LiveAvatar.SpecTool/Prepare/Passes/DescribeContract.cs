using LiveAvatar.SpecTool.Prepare.Naming;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>Hands the templates what there is to know of the contract as a whole, and which client class is to carry it.</summary>
internal sealed class DescribeContract : IPass
{
    public void Apply(Contract contract)
    {
        var operations = contract.Operations.ToList();
        if (operations.Count == 0)
        {
            contract.Report(SpecCode.NoOperations, contract.Root, "The contract has no operations, so there is no client to make.");
            return;
        }

        var info = contract.Root.Child("info");
        contract.Root[Extension.Contract] = new JObject
        {
            ["title"] = CSharpText.Literal(info.Text("title") ?? ""),
            ["version"] = CSharpText.Literal(info.Text("version") ?? ""),
            ["sha256"] = contract.Sha256,
            ["operations"] = operations.Count,
            ["groups"] = new JArray(operations.Select(operation => operation.Group).Distinct(StringComparer.Ordinal)),
            ["tags"] = new JObject(operations.DistinctBy(operation => operation.Group, StringComparer.Ordinal).Select(operation =>
                new JProperty(operation.Group, string.Join(' ', CSharpText.CommentLines(operation.Node["tags"]?[0]?.ToString() ?? ""))))),
        };

        if (TagRemarks(contract, operations) is { Count: > 0 } remarks)
        {
            contract.Root[Extension.Contract]!["tagRemarks"] = remarks;
        }

        if (ExternalDocs.Sentence(contract.Root["externalDocs"]) is { } more)
        {
            contract.Root[Extension.Contract]!["more"] = more;
        }

        contract.Root[Extension.Contract]!["takesCredentials"] = operations.Exists(NeedsCredentials) ? "true" : "false";
        if (contract.Root[Extension.SecuritySchemes] is JArray { Count: > 0 } schemes)
        {
            contract.Root[Extension.Contract]!["schemes"] = schemes;
        }

        Servers.Check(contract);
        if (Servers.Default(contract) is { } server)
        {
            contract.Root[Extension.Contract]!["server"] = CSharpText.Literal(server);
        }

        if (Servers.Others(contract) is { Count: > 0 } others)
        {
            contract.Root[Extension.Contract]!["others"] = new JArray(others.Select(other => new JObject
            {
                ["url"] = CSharpText.Literal(other.Url),
                ["description"] = string.Join(' ', CSharpText.CommentLines(other.Description.Length > 0 ? other.Description : other.Url)),
            }));
        }
    }

    /// <summary>What the contract says of the tags that groups are made of.</summary>
    private static JObject TagRemarks(Contract contract, IEnumerable<Operation> operations)
    {
        var tags = (contract.Root["tags"] as JArray ?? []).OfType<JObject>().ToLookup(tag => tag.Text("name"), StringComparer.Ordinal);
        var remarks = new JObject();
        foreach (var operation in operations.DistinctBy(operation => operation.Group, StringComparer.Ordinal))
        {
            var said = tags[(string?)operation.Node["tags"]?[0]].FirstOrDefault();
            List<string> paragraphs = [.. CSharpText.Paragraphs(said?.Text("description") ?? "")];
            if (ExternalDocs.Paragraph(said?["externalDocs"]) is { } more)
            {
                paragraphs.Add(more);
            }

            if (paragraphs.Count > 0)
            {
                remarks[operation.Group] = new JArray(paragraphs);
            }
        }

        return remarks;
    }

    private static bool NeedsCredentials(Operation operation) =>
        operation.Node.Text(Extension.Credentials) is not (null or "OperationCredentials.None") && !operation.Node.Flag(Extension.OptionalCredentials);
}
