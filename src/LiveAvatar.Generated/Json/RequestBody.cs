using System;
using System.Globalization;
using Newtonsoft.Json;

namespace LiveAvatar.Generated;

/// <summary>Writes what a call sends.</summary>
internal static class RequestBody
{
    /// <summary>Gives the JSON.</summary>
    /// <exception cref="ArgumentException">Something that the API requires is not set.</exception>
    // The result is an array of its own and not the pooled one: a handler may still be reading it when the call is over,
    // after a cancellation or an early answer, and would then send what somebody else has put there.
    public static byte[] Write(object content, string parameterName)
    {
        using var body = new PooledBuffer(capacity: 1024);
        using var text = new Utf8Writer(body);
        using var writer = new JsonTextWriter(text)
        {
            ArrayPool = JsonArrayPool.Shared,
            AutoCompleteOnClose = false,
            CloseOutput = false,
            Culture = CultureInfo.InvariantCulture,
        };

        WireJson.Write(writer, content, parameterName);
        return body.ToArray();
    }
}
