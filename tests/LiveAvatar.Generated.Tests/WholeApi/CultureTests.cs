using System.Globalization;
using LiveAvatar.Generated.Tests.Support;
using LiveAvatar.Generated.Tests.WholeApi.Contract;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.WholeApi;

/// <summary>The same on every machine, whatever its language.</summary>
public sealed class CultureTests
{
    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public async Task Answers_InAnotherCulture_ComeBackEqual(string culture)
    {
        CultureInfo.CurrentCulture = Culture(culture); // of this test alone: it ends with the method

        foreach (var operation in FullContract.Shared.Operations.Where(operation => operation.Data is not null))
        {
            var data = Sampler.Make(operation.Data!, new SampleKind());

            var result = await AnsweringClient.ReadDataAsync(operation, data);

            Wire.Canonical(Wire.Write(result!)).Should().Be(Wire.Canonical(data));
        }
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public async Task Requests_InAnotherCulture_AreTheSame(string culture)
    {
        foreach (var operation in FullContract.Shared.Operations)
        {
            var (address, body) = await SentAsync(operation, CultureInfo.InvariantCulture);

            var (otherAddress, otherBody) = await SentAsync(operation, Culture(culture));

            otherAddress.Should().Be(address);
            otherBody.Should().Be(body);
        }
    }

    private static async Task<(string Address, string? Body)> SentAsync(ContractOperation operation, CultureInfo culture)
    {
        CultureInfo.CurrentCulture = culture;
        string? address = null;
        string? body = null;
        using var client = Clients.Of(
            new StubHandler(async (request, cancellationToken) =>
            {
                address = request.RequestUri!.PathAndQuery;
                body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
                return new HttpResponseMessage(System.Net.HttpStatusCode.Conflict);
            }),
            options => options.SessionToken = "token");

        var act = () => client.CallAsync(operation);

        await act.Should().ThrowAsync<LiveAvatarConflictException>();
        return (address!, body);
    }

    /// <summary>With what matters of it set, because a machine without ICU knows a culture by its name only.</summary>
    private static CultureInfo Culture(string name)
    {
        var culture = new CultureInfo(name);
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "−";
        culture.DateTimeFormat.TimeSeparator = ".";
        culture.DateTimeFormat.DateSeparator = ".";
        return culture;
    }
}
