using System.Net;
using System.Text;
using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;

namespace LiveAvatar.Generated.Tests.Envelopes;

/// <summary>Whatever comes, it is data or one of the exceptions that are documented.</summary>
public sealed class GarbledAnswerTests
{
    private const string Answer = """
        {"code":1000,"data":{"id":"a","count":5,"ratio":0.5,"key":"0f8fad5b-d9cb-469f-a165-70867728950e","is_active":true,
        "created_at":"2024-05-06T07:08:09Z","color":"RED","tags":["x","y"],"numbers":[1,null],"sizes":{"s":1},"anything":[{"a":null}],
        "shape":{"kind":"group","shapes":[{"kind":"circle","radius":2}]}},"message":"m","detail":[{"loc":["body",0],"msg":"x","type":"t"}]}
        """;

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", "\"", ",", ":", "null", "true", "-1", "1e400", "99999999999999999999", "\"x\"", "\\", "/*", "'", "NaN", "\u0000", "<",
        "\uFEFF",
    ];

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.UnprocessableEntity)]
    public async Task AnyChange_GivesDataOrADocumentedException(HttpStatusCode status)
    {
        var random = new Random(20240506);
        var body = Answer;
        using var client = Clients.Of(new StubHandler(_ => new HttpResponseMessage(status) { Content = new StringContent(body) }));
        var operations = new SampleOperations(client);
        var outcomes = new List<Exception?>();

        for (var round = 0; round < 3000; round++)
        {
            body = Garble(random);
            outcomes.Add(await operations.EndAsync()); // throws whatever is not documented
        }

        outcomes.Should().OnlyContain(outcome =>
            status == HttpStatusCode.OK ? outcome == null || outcome is LiveAvatarResponseFormatException : outcome is LiveAvatarValidationException);
    }

    private static string Garble(Random random)
    {
        var text = new StringBuilder(Answer);
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(0, 8), text.Length - at);
            text.Remove(at, length).Insert(at, Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString(0, random.Next(4) == 0 ? random.Next(text.Length) : text.Length);
    }
}
