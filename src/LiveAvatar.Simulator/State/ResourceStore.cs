using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.State;

// What the simulator remembers, by the collection's path and the resource's key, oldest first. Whoever uses it holds the lock of SimulatedState.
internal sealed class ResourceStore
{
    private readonly Dictionary<string, List<(string Key, JObject Fields)>> _collections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JToken> _documents = new(StringComparer.Ordinal);

    public void Add(string collection, string key, JObject fields)
    {
        if (!_collections.TryGetValue(collection, out var resources))
        {
            _collections[collection] = resources = [];
        }

        resources.RemoveAll(resource => HasKey(resource, key));
        resources.Add((key, fields));
    }

    public IReadOnlyList<JObject> List(string collection) =>
        _collections.TryGetValue(collection, out var resources) ? [.. resources.Select(resource => resource.Fields)] : [];

    public JObject? Find(string collection, string key) =>
        _collections.TryGetValue(collection, out var resources) ? resources.Find(resource => HasKey(resource, key)).Fields : null;

    // Some collections show resources of another: '/v1/avatars/public' lists what '/v1/avatars/{avatar_id}' gives.
    public JObject? FindBelow(string collection, string key) =>
        _collections.Keys
            .Where(path => path.StartsWith(collection + "/", StringComparison.Ordinal))
            .Select(path => Find(path, key))
            .FirstOrDefault(found => found is not null);

    public bool Remove(string collection, string key) =>
        _collections.TryGetValue(collection, out var resources) && resources.RemoveAll(resource => HasKey(resource, key)) > 0;

    // What belongs to a path and to no collection, such as a transcript or an account's credits.
    public JToken? Document(string path) => _documents.GetValueOrDefault(path);

    public void SetDocument(string path, JToken document) => _documents[path] = document;

    private static bool HasKey((string Key, JObject Fields) resource, string key) => string.Equals(resource.Key, key, StringComparison.Ordinal);
}
