using LiveAvatar.Simulator.Answers;
using LiveAvatar.Simulator.Contract;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.State;

// Reads from the contract's paths and answers what each operation does with resources.
internal sealed class ResourceModel
{
    private readonly ApiContract _contract;
    private readonly Dictionary<Operation, ResourceUse> _uses;
    private readonly HashSet<string> _managed;

    public ResourceModel(ApiContract contract)
    {
        _contract = contract;
        _uses = contract.Operations.ToDictionary(operation => operation, Read);
        _managed =
        [
            .. _uses.Where(use => use.Value.Role is ResourceRole.Create or ResourceRole.List).Select(use => Template(use.Key, use.Value.Depth)),
        ];
    }

    public ResourceUse UseOf(Operation operation) => _uses[operation];

    // Whether the simulator knows all resources of the collection, because the contract has a way to make or to list them.
    // Of any other collection, every resource that is asked for exists.
    public bool IsManaged(Operation operation, int depth) => _managed.Contains(Template(operation, depth));

    public IEnumerable<Operation> RootLists =>
        from use in _uses
        where use.Value.Role == ResourceRole.List
        where !use.Key.Path.ToString().Contains('{', StringComparison.Ordinal)
        select use.Key;

    // Whether clients only read the collection: somebody else fills it.
    public bool IsReadOnly(Operation list) => !Creates.Contains(list.Path.ToString(), StringComparer.Ordinal);

    private IEnumerable<string> Creates =>
        from use in _uses
        where use.Value.Role == ResourceRole.Create
        select Template(use.Key, use.Value.Depth);

    // Two operations may name the same parameter in two ways.
    private static string Template(Operation operation, int depth) =>
        "/" + string.Join('/', operation.Path.Segments.Take(depth).Select(segment => PathTemplate.ParameterName(segment) is null ? segment : "{}"));

    private ResourceUse Read(Operation operation)
    {
        var segments = operation.Path.Segments;
        if (PathTemplate.ParameterName(segments[^1]) is not null)
        {
            var role = operation.Method switch
            {
                "GET" => ResourceRole.Get,
                "PATCH" or "PUT" => ResourceRole.Update,
                "DELETE" => ResourceRole.Delete,
                _ => ResourceRole.None,
            };
            return new ResourceUse(role, segments.Count - 1);
        }

        var data = ObjectSchema.Of(_contract, AnswerSchema.Of(_contract, operation.Success.Schema).Data);
        return operation.Method switch
        {
            "GET" when ListShape.Item(_contract, data) is { } item => new ResourceUse(ResourceRole.List, segments.Count, Item: item),
            "POST" when operation.Body is not null && NewResource.Find(_contract, operation, data) is { } created => created,
            _ => new ResourceUse(ResourceRole.None, segments.Count),
        };
    }
}
