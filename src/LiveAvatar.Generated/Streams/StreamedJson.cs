using System;
using System.IO;
using Newtonsoft.Json;

namespace LiveAvatar.Generated;

/// <summary>Reads one item of a stream that is JSON.</summary>
internal static class StreamedJson
{
    /// <exception cref="LiveAvatarResponseFormatException">It is null, or not what the contract says.</exception>
    public static T Read<T>(string text, string what)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
            return WireJson.Serializer.Deserialize<T>(reader) is { } data ? data : throw new JsonSerializationException("There is none.");
        }
        catch (Exception failure) when (EnvelopeReader.IsFormat(failure))
        {
            throw new LiveAvatarResponseFormatException($"{what} can't be read: {failure.Message}", failure) { ResponseExcerpt = Excerpt.Of(text) };
        }
    }
}
