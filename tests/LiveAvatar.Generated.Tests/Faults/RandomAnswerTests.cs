using System.Net;
using FsCheck;
using FsCheck.Fluent;
using LiveAvatar.Generated.Tests.Support;
using LiveAvatar.Generated.Tests.WholeApi;

namespace LiveAvatar.Generated.Tests.Faults;

/// <summary>Whatever the server answers, a call gives a result or a documented exception. A failure names the seed that leads to it.</summary>
public sealed class RandomAnswerTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(Nightly.Or(2_000, nightly: 100_000));

    [Fact]
    public void Bytes() => Check(RandomAnswers.With(RandomAnswers.Bytes));

    [Fact]
    public void Json() => Check(RandomAnswers.With(RandomAnswers.Json));

    [Fact]
    public void AlmostRight() => Check(RandomAnswers.Mutated());

    private static void Check(Gen<RandomAnswer> answers) => Prop.ForAll(answers.ToArbitrary(), EndsAsDocumented).Check(Config);

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
