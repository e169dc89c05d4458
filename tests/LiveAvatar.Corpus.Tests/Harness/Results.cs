using System.Text;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Corpus.Tests.Harness;

/// <summary>Compares what a call gave with what was answered.</summary>
internal static class Results
{
    public static async Task CheckAsync(LoadedClient client, object? result, Exchange exchange, PreparedOperation operation)
    {
        var mediaType = exchange.Response!.Content.Headers.ContentType?.MediaType ?? "";
        switch (result)
        {
            case Stream stream:
                using (var copy = new MemoryStream())
                {
                    await using (stream)
                    {
                        await stream.CopyToAsync(copy);
                    }

                    copy.ToArray().Should().Equal(exchange.Body);
                }

                break;
            case string text when !mediaType.EndsWith("json", StringComparison.Ordinal):
                text.Should().Be(Encoding.UTF8.GetString(exchange.Body));
                break;
            default:
                CheckJson(client, result, JsonText.Read(Encoding.UTF8.GetString(exchange.Body)), operation);
                break;
        }
    }

    private static void CheckJson(LoadedClient client, object? result, JToken answered, PreparedOperation operation)
    {
        var data = operation.HasEnvelope ? answered["data"]! : answered;
        var difference = Snapshot.Difference(JsonText.Canonical(data), JsonText.Canonical(client.Write(result)));
        difference.Should().BeNull("what was answered comes out as it went in");
    }
}
