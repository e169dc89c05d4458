using LiveAvatar.Simulator.Contract;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.State;

internal static class NewResource
{
    private const string Suffix = "_id";

    // A POST makes a resource when its answer gives an id. The id says which collection it is for: 'voice_id' of 'POST /v1/voices/third_party'
    // is a key of '/v1/voices', and a plain 'id' one of the path itself, or of the part of it that has '/{...}' beneath it.
    public static ResourceUse? Find(ApiContract contract, Operation operation, JObject? data)
    {
        var names = (data?["properties"] as JObject)?.Properties().Select(property => property.Name).ToList() ?? [];
        if (names.Contains("id", StringComparer.Ordinal))
        {
            return Use(DepthWithItems(contract, operation, null), "id");
        }

        var ids = names.Where(name => name.EndsWith(Suffix, StringComparison.Ordinal)).ToList();
        var named = ids
            .Select(id => (Id: id, Depth: DepthNamed(operation, id) ?? DepthWithItems(contract, operation, id)))
            .FirstOrDefault(found => found.Depth is not null);

        return named.Id is not null ? Use(named.Depth, named.Id) : ids is [var only, ..] ? Use(null, only) : null;

        ResourceUse Use(int? depth, string key) => new(ResourceRole.Create, depth ?? operation.Path.Segments.Count, key);
    }

    // The depth of the segment that is the id's plural: 2 in '/v1/voices/third_party' for 'voice_id'.
    private static int? DepthNamed(Operation operation, string id)
    {
        var singular = id[..^Suffix.Length];
        string[] plurals = [singular, $"{singular}s", $"{singular}es", $"{singular.TrimEnd('y')}ies"];

        for (var i = operation.Path.Segments.Count - 1; i >= 0; i--)
        {
            var segment = operation.Path.Segments[i].Replace('-', '_');
            if (plurals.Contains(segment, StringComparer.Ordinal))
            {
                return i + 1;
            }
        }

        return null;
    }

    // The longest part of the path that has resources beneath it, by a parameter of this name where one is asked for.
    private static int? DepthWithItems(ApiContract contract, Operation operation, string? parameter)
    {
        var segments = operation.Path.Segments;
        for (var depth = segments.Count; depth > 0 && PathTemplate.ParameterName(segments[depth - 1]) is null; depth--)
        {
            var items = contract.Operations.Select(other => other.Path.Segments).Where(other =>
                other.Count == depth + 1
                && other.Take(depth).SequenceEqual(segments.Take(depth), StringComparer.Ordinal)
                && PathTemplate.ParameterName(other[depth]) is { } name
                && (parameter is null || string.Equals(name, parameter, StringComparison.Ordinal)));

            if (items.Any())
            {
                return depth;
            }
        }

        return null;
    }
}
