using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Prepare.Passes;

/// <summary>
/// A name for a list, a map or anything at all is no type in C#: what it stands for is put where it is used. NSwag would make an empty class of it. One that holds
/// itself and nothing else is raw JSON inside.
/// </summary>
internal sealed class InlineContainers : IPass
{
    private static readonly string[] Typing = ["type", "items", "additionalProperties"];

    public void Apply(Contract contract)
    {
        var names = contract.Schemas.Properties().Where(schema => schema.Value is JObject named && IsContainer(named)).Select(schema => schema.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var root in SchemaTree.Roots(contract).OfType<JObject>())
        {
            Inline(contract, root, names, []);
        }

        foreach (var name in names)
        {
            contract.Schemas.Remove(name);
        }
    }

    private static bool IsContainer(JObject schema) =>
        !ClassShape.HasMembers(schema) && schema["oneOf"] is null && schema["$ref"] is null && schema["enum"] is null && schema[Extension.Union] is null
        && schema.Text("type") is null or "array" or "object";

    private static void Inline(Contract contract, JObject use, HashSet<string> names, List<string> open)
    {
        if (Contract.NameOf(use.Reference()) is { } name && names.Contains(name))
        {
            use.Remove("$ref");
            use.Remove("oneOf");
            if (open.Contains(name, StringComparer.Ordinal))
            {
                contract.Report(SpecCode.EndlessContainer, contract.Schemas[name]!, $"{name} holds itself and nothing else, which is no type in C#: it is raw JSON inside. Say in the overlay what it holds.");
                return;
            }

            var target = (JObject)contract.Schemas[name]!;
            foreach (var keyword in Typing.Where(target.ContainsKey))
            {
                use[keyword] = target[keyword]!.DeepClone();
            }

            if (use["title"] is null && target["description"] is { } description)
            {
                use["description"] ??= description;
            }

            open = [.. open, name];
        }

        foreach (var child in SchemaTree.Children(use).OfType<JObject>())
        {
            Inline(contract, child, names, open);
        }
    }
}
