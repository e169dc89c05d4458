using System;
using System.Globalization;
using System.IO;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated;

/// <summary>How JSON is read and written. Whatever <see cref="JsonConvert.DefaultSettings"/> of the application says: with
/// <c>TypeNameHandling</c> there, a server could name the types that are made.</summary>
internal static class WireJson
{
    private const int MaxDepth = 64;

    private static readonly WireContractResolver Contracts = new();

    /// <summary>Shared: it keeps nothing between calls.</summary>
    public static JsonSerializer Serializer { get; } = CreateSerializer();

    public static WireReader ReaderOf(PooledBuffer body) => new(body, Contracts.Names)
    {
        Culture = CultureInfo.InvariantCulture,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = MaxDepth,
    };

    /// <summary>The value as JSON that can be looked at.</summary>
    /// <exception cref="ArgumentException">Something that the API requires is not set.</exception>
    public static JToken ToToken(object value, string parameterName)
    {
        if (value is JToken json)
        {
            return json;
        }

        using var writer = new JTokenWriter();
        Write(writer, value, parameterName);
        return writer.Token!;
    }

    /// <summary>The JSON in one line of ASCII, which a header takes too.</summary>
    public static string TextOf(JToken json)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var writer = new JsonTextWriter(text) { StringEscapeHandling = StringEscapeHandling.EscapeNonAscii };
        json.WriteTo(writer);
        return text.ToString();
    }

    /// <summary>Writes what a call sends.</summary>
    /// <exception cref="ArgumentException">Something that the API requires is not set.</exception>
    public static void Write(JsonWriter writer, object content, string parameterName)
    {
        try
        {
            Serializer.Serialize(writer, content);
            writer.Flush();
        }
        catch (MissingPropertyException missing)
        {
            throw new ArgumentException(missing.Message, parameterName, missing);
        }
        catch (JsonException unwritable)
        {
            throw new ArgumentException($"The {parameterName} can't be written as JSON: {unwritable.Message}", parameterName, unwritable);
        }
    }

    /// <summary>An envelope's code: an integer, also when it is written as a string; null for anything else.</summary>
    public static int? Code(object? value) => value switch
    {
        JValue scalar => Code(scalar.Value),
        long number when number is >= int.MinValue and <= int.MaxValue => (int)number,
        string text when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    // Without JsonSerializerSettings, which the first call of a process would have to compile too.
    private static JsonSerializer CreateSerializer()
    {
        var serializer = new JsonSerializer
        {
            ContractResolver = Contracts,
            Culture = CultureInfo.InvariantCulture,
            DateParseHandling = DateParseHandling.None, // a string stays a string in untyped data
            MaxDepth = MaxDepth,
            MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
            NullValueHandling = NullValueHandling.Ignore,
            ObjectCreationHandling = ObjectCreationHandling.Replace,
            TypeNameHandling = TypeNameHandling.None,
        };
        serializer.Error += static (_, args) =>
        {
            if (args.ErrorContext.Error is MissingPropertyException missing)
            {
                missing.Container ??= args.ErrorContext.Path; // the innermost object comes first
            }
        };
        return serializer;
    }
}
