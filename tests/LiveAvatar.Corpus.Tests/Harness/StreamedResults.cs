using System.Reflection;
using System.Text;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Corpus.Tests.Harness;

/// <summary>Compares what came of a stream with what was answered: events, or lines of JSON.</summary>
internal static class StreamedResults
{
    private const string Data = "data: ";

    /// <summary>All that an <see cref="IAsyncEnumerable{T}"/> gives.</summary>
    public static Task<List<object?>> AllAsync(object items)
    {
        var type = items.GetType().GetInterfaces().Single(implemented => implemented.IsGenericType && implemented.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));
        var collect = typeof(StreamedResults).GetMethod(nameof(CollectAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type.GetGenericArguments());
        return (Task<List<object?>>)collect.Invoke(null, [items])!;
    }

    public static void Check(LoadedClient client, List<object?> items, Exchange exchange)
    {
        var lines = Encoding.UTF8.GetString(exchange.Body).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var isOfEvents = exchange.Response!.Content.Headers.ContentType?.MediaType == "text/event-stream";
        var sent = isOfEvents ? lines.Where(line => line.StartsWith(Data, StringComparison.Ordinal)).Select(line => line[Data.Length..]) : lines;
        items.Select(item => isOfEvents ? TextOf(client, item!) : Canonical(client.Write(item)))
            .Should().Equal(sent.Select(text => isOfEvents && !IsTyped(items) ? text : Canonical(JsonText.Read(text))), "what was sent comes out as it went in");
    }

    /// <summary>The data of an event: what it is read as where the contract types it, or its text.</summary>
    private static string TextOf(LoadedClient client, object item) => item.GetType() is { IsGenericType: true } type
        ? Canonical(client.Write(type.GetMethod("Read")!.Invoke(item, BindingFlags.DoNotWrapExceptions, binder: null, [], culture: null)))
        : (string)item.GetType().GetProperty("Text")!.GetValue(item)!;

    private static bool IsTyped(List<object?> items) => items is [{ } first, ..] && first.GetType().IsGenericType;

    private static string Canonical(JToken json) => JsonText.Canonical(json);

    private static async Task<List<object?>> CollectAsync<T>(IAsyncEnumerable<T> items)
    {
        var all = new List<object?>();
        await foreach (var item in items)
        {
            all.Add(item);
        }

        return all;
    }
}
