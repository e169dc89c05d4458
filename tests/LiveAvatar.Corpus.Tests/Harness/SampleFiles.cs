using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Corpus.Tests.Harness;

/// <summary>
/// Makes the files of a body where its sample has a text: of all bytes that there are, and of the text, so that no two are the same. By turns they are bytes
/// and streams.
/// </summary>
internal sealed class SampleFiles(Type fileType) : JsonConverter
{
    public const string FileName = "größe.bin";

    private readonly List<SampleFile> _made = [];

    /// <summary>What a file at a path of the body says that it is; null: what the contract says.</summary>
    public Func<string, string?> ContentTypeOf { get; set; } = _ => null;

    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) => objectType == fileType;

    /// <summary>The files that were made since this was asked last.</summary>
    public IReadOnlyList<SampleFile> Take()
    {
        List<SampleFile> made = [.. _made];
        _made.Clear();
        return made;
    }

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null)
        {
            return null;
        }

        var path = reader.Path;
        var text = JToken.Load(reader).ToString(Formatting.None);
        byte[] content = [.. Enumerable.Range(byte.MinValue, byte.MaxValue + 1).Select(number => (byte)number), .. Encoding.UTF8.GetBytes(text)];
        _made.Add(new SampleFile(path, content));
        return Activator.CreateInstance(fileType, _made.Count % 2 == 1 ? content : new MemoryStream(content), FileName, ContentTypeOf(path));
    }

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => throw new NotSupportedException();
}

/// <summary>A file of a body, and where it stands in that: empty where it is the body.</summary>
internal sealed record SampleFile(string Path, byte[] Content);
