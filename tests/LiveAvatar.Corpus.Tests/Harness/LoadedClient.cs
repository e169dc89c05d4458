using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace LiveAvatar.Corpus.Tests.Harness;

/// <summary>A compiled client, in a context that is unloaded with it.</summary>
internal sealed class LoadedClient : IDisposable
{
    private const string Namespace = "LiveAvatar.Generated.";
    private const BindingFlags Hidden = BindingFlags.Static | BindingFlags.NonPublic;

    private readonly AssemblyLoadContext _context = new("client", isCollectible: true);
    private readonly Assembly _assembly;
    private readonly JsonSerializer _serializer;
    private readonly SampleFiles _files;
    private readonly JsonSerializer _wholeWriter;

    public LoadedClient(byte[] image)
    {
        using var stream = new MemoryStream(image);
        _assembly = _context.LoadFromStream(stream);
        _serializer = (JsonSerializer)TypeOf("WireJson").GetProperty("Serializer")!.GetValue(null)!;
        _files = new SampleFiles(TypeOf("LiveAvatarFile"));
        _serializer.Converters.Add(_files);
        _wholeWriter = new JsonSerializer
        {
            ContractResolver = new WholeModels((IContractResolver)Activator.CreateInstance(TypeOf("WireContractResolver"))!),
            Culture = _serializer.Culture,
            NullValueHandling = _serializer.NullValueHandling,
        };
    }

    public Type TypeOf(string name) => _assembly.GetType(Namespace + name, throwOnError: true)!;

    /// <summary>The names by which the client takes credentials.</summary>
    public IReadOnlyCollection<string> SchemeNames =>
        [.. ((IEnumerable<object>)TypeOf("LiveAvatarContract").GetProperty("Schemes", Hidden)!.GetValue(null)!).Select(scheme => (string?)scheme.GetType().GetProperty("Name")!.GetValue(scheme)).OfType<string>()];

    /// <summary>A client with the options set that it has of those given.</summary>
    public object Connect(HttpClient http, IReadOnlyDictionary<string, object> options)
    {
        var given = Activator.CreateInstance(TypeOf("LiveAvatarClientOptions"))!;
        foreach (var (name, value) in options)
        {
            var property = given.GetType().GetProperty(name);
            if (property is { CanWrite: true })
            {
                property.SetValue(given, value);
            }
            else if (property?.GetValue(given) is IDictionary<string, string> entries)
            {
                ((IEnumerable<KeyValuePair<string, string>>)value).ToList().ForEach(entries.Add);
            }
        }

        return Activator.CreateInstance(TypeOf("LiveAvatarClient"), given, http)!;
    }

    public object RequestOptions(string header, string value)
    {
        var options = Activator.CreateInstance(TypeOf("RequestOptions"))!;
        ((IDictionary<string, string>)options.GetType().GetProperty("Headers")!.GetValue(options)!)[header] = value;
        return options;
    }

    public object? Read(JToken json, Type type)
    {
        using var reader = new JsonTextReader(new StringReader(json.ToString(Formatting.None))) { DateParseHandling = DateParseHandling.None };
        return _serializer.Deserialize(reader, type);
    }

    /// <summary>Reads what a call is given, with files where the client has them.</summary>
    public (object? Value, IReadOnlyList<SampleFile> Files) Give(JToken json, Type type, Func<string, string?> contentTypeOf)
    {
        _files.ContentTypeOf = contentTypeOf;
        var value = Read(json, type);
        return (value, _files.Take());
    }

    /// <summary>All that a model of an answer holds: with what only the server sets, and without what only a request needs.</summary>
    public JToken Write(object? value)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        _wholeWriter.Serialize(text, value);
        return JsonText.Read(text.ToString());
    }

    public void Dispose() => _context.Unload();

    private sealed class WholeModels(IContractResolver models) : IContractResolver
    {
        public JsonContract ResolveContract(Type type)
        {
            var contract = models.ResolveContract(type);
            foreach (var property in (contract as JsonObjectContract)?.Properties.Where(property => !property.AttributeProvider!.GetAttributes(inherit: true).Any(mark => mark.GetType().Name == "WrittenWhenAssignedAttribute")) ?? [])
            {
                property.ShouldSerialize = null;
            }

            return contract;
        }
    }
}
