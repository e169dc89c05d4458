using System.Globalization;
using System.Text;
using LiveAvatar.Generated.Contenders;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Allocation.Tests;

/// <summary>A comparison means something where the same is done.</summary>
public sealed class ContenderTests
{
    private static readonly byte[] Page = Answers.Voices(100);

    private static readonly string[] Names = ["id", "name", "description", "language", "gender", "tags"];

    public static TheoryData<Contender> Readers => [Contender.HandWritten, Contender.Stock, Contender.Generated, Contender.GeneratedObserved];

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task List_ReadsEveryVoiceWhole(Contender contender)
    {
        using var server = new InMemoryServer(Page);
        using var caller = ContenderFactory.Of(contender, server);

        var voices = await ReadAsync(caller.ListVoicesAsync(), "results");

        Canonical(voices!).Should().Be(Canonical(JObject.Parse(Encoding.UTF8.GetString(Page)).SelectToken("data.results")!));
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Bind_ReadsTheVoiceId(Contender contender)
    {
        using var server = new InMemoryServer(Answers.Bound);
        using var caller = ContenderFactory.Of(contender, server);

        (await ReadAsync(caller.BindVoiceAsync("Narrator"), "voice_id"))!.ToString().Should().Be("0b7f6a86-6a3f-4cf1-9a43-2f6f5f0f2a11");
    }

    [Fact]
    public void Answers_AreAsLargeAsTheTablesSay()
    {
        Answers.Bound.Should().HaveCount(268);
        Answers.Voices(10).Length.Should().BeCloseTo(4_300, 100);
        Page.Length.Should().BeCloseTo(43_000, 1000);
        Answers.Voices(2400).Length.Should().BeCloseTo(1024 * 1024, 30_000);
    }

    /// <summary>What a contender's task gives, whatever its type, with its envelope or without.</summary>
    private static async Task<JToken?> ReadAsync(Task call, string member)
    {
        await call;
        var result = JToken.FromObject(call.GetType().GetProperty(nameof(Task<object>.Result))!.GetValue(call)!);
        return result[member] ?? result.SelectToken($"data.{member}");
    }

    private static string Canonical(JToken voices) => string.Join('\n', voices.Select(voice =>
        string.Join('|', Names.Select(name => voice[name]!.ToString()).Append(UtcTicks(voice["created_at"]!)).Append(UtcTicks(voice["updated_at"]!)))));

    private static string UtcTicks(JToken time) => time.ToObject<DateTimeOffset>().UtcTicks.ToString(CultureInfo.InvariantCulture);
}
