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
            case Uri address:
                address.Should().Be(new Uri(exchange.Response.RequestMessage!.RequestUri!, exchange.Response.Headers.Location!));
                break;
            case string text when !mediaType.EndsWith("json", StringComparison.Ordinal):
                text.Should().Be(Encoding.UTF8.GetString(exchange.Body));
                break;
            default:
                CheckJson(operation.IsByStatus ? OfItsStatus(client.Write(result)) : client.Write(result), Encoding.UTF8.GetString(exchange.Body), operation);
                break;
        }
    }

    /// <summary>The one property that is set; null where none is.</summary>
    private static JToken OfItsStatus(JToken result) => result.Children<JProperty>().Select(property => property.Value).SingleOrDefault(value => value.Type != JTokenType.Null) ?? JValue.CreateNull();

    private static void CheckJson(JToken result, string body, PreparedOperation operation)
    {
        var answered = body.Length == 0 ? JValue.CreateNull() : JsonText.Read(body);
        var data = operation.HasEnvelope && answered is JObject ? answered["data"]! : answered;
        var difference = Snapshot.Difference(JsonText.Canonical(data), JsonText.Canonical(result));
        difference.Should().BeNull("what was answered comes out as it went in");
    }
}
