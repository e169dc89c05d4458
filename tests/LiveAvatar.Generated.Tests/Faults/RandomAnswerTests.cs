using System.Globalization;
using System.Net;
using FsCheck;
using FsCheck.Fluent;
using LiveAvatar.Generated.Tests.Support;
using LiveAvatar.Generated.Tests.WholeApi;
using Microsoft.FSharp.Core;

namespace LiveAvatar.Generated.Tests.Faults;

/// <summary>Whatever the server answers, a call gives a result or a documented exception. A failure names the seed that leads to it.</summary>
[Trait("Category", "Slow")]
public sealed class RandomAnswerTests
{
    private static readonly int Number = Nightly.Or(2_000, nightly: 100_000);

    [Fact]
    public void Bytes() => Check("bytes", RandomAnswers.With(RandomAnswers.Bytes));

    [Fact]
    public void Json() => Check("JSON", RandomAnswers.With(RandomAnswers.Json));

    [Fact]
    public void AlmostRight() => Check("bodies that are almost right", RandomAnswers.Mutated());

    private static void Check(string kind, Gen<RandomAnswer> answers)
    {
        var start = new Rnd((ulong)Random.Shared.NextInt64());
        var config = Config.QuickThrowOnFailure.WithMaxTest(Number)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(start, FSharpOption<int>.None)));

        Prop.ForAll(answers.ToArbitrary(), EndsAsDocumented).Check(config);

        Nightly.Tell("random answers", string.Create(CultureInfo.InvariantCulture, $"{Number:N0} of {kind}, seed ({start.Seed},{start.Gamma})"));
    }

    private static async Task EndsAsDocumented(RandomAnswer answer)
    {
        using var client = Clients.Of(
            new StubHandler(_ => new HttpResponseMessage((HttpStatusCode)answer.Status) { Content = new ByteArrayContent(answer.Body) }),
            options => (options.SessionToken, options.MaxRetries) = ("token", 0));

        var failure = await Record.ExceptionAsync(() => client.CallAsync(answer.Operation));

        if (failure is not null)
        {
            failure.Should().BeAssignableTo<LiveAvatarException>();
            failure.Message.Should().NotBeNullOrWhiteSpace();
        }
    }
}
