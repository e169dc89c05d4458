using System;
using Newtonsoft.Json;

namespace LiveAvatar.Generated;

/// <summary>Reads answers in one pass over their bytes, straight into the result.</summary>
internal static class EnvelopeReader
{
    /// <summary>Reads <c>code</c>, <c>message</c> and <c>data</c>, in any order; what else is there is skipped.</summary>
    public static Envelope<T> Read<T>(PooledBuffer body)
    {
        var envelope = new Envelope<T> { Problem = "its answer holds no data." };
        using var reader = WireJson.ReaderOf(body);
        try
        {
            ReadMembers(reader, ref envelope, withData: true);
            reader.Read(); // refuses what goes on after the end
        }
        catch (Exception failure) when (IsFormat(failure))
        {
            Fail(ref envelope, failure);
        }

        return envelope;
    }

    /// <summary>Reads <c>code</c> and <c>message</c>, if there is an envelope.</summary>
    public static Envelope<object> ReadHead(PooledBuffer body)
    {
        var envelope = default(Envelope<object>);
        using var reader = WireJson.ReaderOf(body);
        try
        {
            ReadMembers(reader, ref envelope, withData: false);
        }
        catch (Exception failure) when (IsFormat(failure))
        {
            Fail(ref envelope, failure);
        }

        return envelope;
    }

    /// <summary>Reads a body that is the data itself.</summary>
    public static Envelope<T> ReadBare<T>(PooledBuffer body)
    {
        var envelope = new Envelope<T> { Problem = "its answer holds no data." };
        using var reader = WireJson.ReaderOf(body);
        try
        {
            if (reader.Read())
            {
                ReadData(reader, ref envelope);
                reader.Read(); // refuses what goes on after the end
            }
        }
        catch (Exception failure) when (IsFormat(failure))
        {
            Fail(ref envelope, failure);
        }

        return envelope;
    }

    private static void ReadMembers<T>(WireReader reader, ref Envelope<T> envelope, bool withData)
    {
        if (!reader.Read())
        {
            return;
        }

        if (reader.TokenType != JsonToken.StartObject)
        {
            throw new JsonReaderException($"The body is not a JSON object: it starts with a {reader.TokenType}.");
        }

        while (reader.Read() && reader.TokenType == JsonToken.PropertyName)
        {
            var name = (string)reader.Value!;
            reader.Read();
            switch (name)
            {
                case "code":
                    envelope.Code = WireJson.Code(reader.Value);
                    reader.Skip();
                    break;
                case "message":
                    envelope.Message = reader.Value as string;
                    reader.Skip();
                    break;
                case "data" when withData:
                    ReadData(reader, ref envelope);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        if (reader.TokenType != JsonToken.EndObject)
        {
            throw new JsonReaderException("The body ends in the middle of the JSON object.");
        }
    }

    private static void ReadData<T>(WireReader reader, ref Envelope<T> envelope)
    {
        if (reader.TokenType is JsonToken.Null or JsonToken.Undefined)
        {
            return;
        }

        envelope.Data = WireJson.Serializer.Deserialize<T>(reader);
        envelope.Problem = envelope.Data is null ? envelope.Problem : null;
    }

    public static bool IsFormat(Exception failure) => failure is JsonException or FormatException or OverflowException or InvalidCastException;

    private static void Fail<T>(ref Envelope<T> envelope, Exception failure)
    {
        envelope.Failure = failure;
        envelope.Problem = $"its answer can't be read: {failure.Message}";
    }
}
