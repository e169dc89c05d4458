using System.Reflection;
using LiveAvatar.Generated.Tests.Support;
using LiveAvatar.Generated.Tests.WholeApi.Contract;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.WholeApi;

public sealed class OpenEnumTests
{
    private static readonly SampleKind OfTomorrow = new(WithNewEnumValues: true);

    /// <summary>The contract's enums that have a name.</summary>
    public static TheoryData<string> Enums =>
        [.. FullContract.Shared.Schemas.Where(schema => schema.Value["enum"] is not null).Select(schema => schema.Name)];

    public static TheoryData<string> Typed => AnswerTests.Typed;

    public static TheoryData<string> WithBody => ToleranceTests.WithBody;

    public static TheoryData<string> Operations => FullContract.OperationIds(_ => true);

    [Theory]
    [MemberData(nameof(Enums))]
    public void Enum_OfTheContract_IsAnOpenOne_WithAllItsValues(string schema)
    {
        var values = FullContract.Shared.Schemas.Single(candidate => candidate.Name == schema).Value["enum"]!.Values<string>();

        var type = OpenEnums.Should().ContainSingle(type => ValuesOf(type).SetEquals(values)).Which;

        type.IsValueType.Should().BeTrue();
    }

    [Fact]
    public void Enums_AreAllOpen()
    {
        typeof(LiveAvatarClient).Assembly.GetExportedTypes().Where(type => type.IsEnum).Should().BeEmpty();
        OpenEnums.Should().HaveCountGreaterThanOrEqualTo(FullContract.Shared.Schemas.Count(schema => schema.Value["enum"] is not null));
    }

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task Answer_WithValuesOfTomorrow_ComesBackEqual(string operationId)
    {
        var operation = FullContract.Shared.Operation(operationId);
        var data = Sampler.Make(operation.Data!, OfTomorrow);

        var result = await AnsweringClient.ReadDataAsync(operation, data);

        Wire.Canonical(Wire.Write(result!)).Should().Be(Wire.Canonical(data));
    }

    [Theory]
    [MemberData(nameof(WithBody))]
    public void Body_WithValuesOfTomorrow_IsWrittenAsItIs(string operationId)
    {
        var operation = FullContract.Shared.Operation(operationId);
        var body = Sampler.Make(operation.Body!, OfTomorrow);
        var type = OperationCall.BodyTypeOf(operation);

        var model = Wire.Read(body, type)!;

        Wire.Canonical(Wire.Write(model)).Should().Be(Wire.Canonical(body));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Query_WithValuesOfTomorrow_IsSentAsItIs(string operationId)
    {
        var operation = FullContract.Shared.Operation(operationId);
        var arguments = OperationArguments.Sample(operation, OfTomorrow);
        Uri? address = null;
        using var client = Clients.Of(
            new StubHandler(request =>
            {
                address = request.RequestUri;
                return new HttpResponseMessage(System.Net.HttpStatusCode.Conflict);
            }),
            options => options.SessionToken = "token");

        var act = () => client.CallAsync(operation, arguments);

        await act.Should().ThrowAsync<LiveAvatarConflictException>();
        Uri.UnescapeDataString(address!.Query).Split(SampleKind.EnumValueOfTomorrow)
            .Should().HaveCount(1 + arguments.Address.Count(argument => argument.Value.ToString() == SampleKind.EnumValueOfTomorrow));
    }

    [Fact]
    public void Default_IsNotAValue_AndNotSent()
    {
        var request = new CreateSecretRequest { SecretName = "n", SecretValue = "v", SecretType = default(SecretType) };

        var act = () => Json.SentTests.Write(request);

        act.Should().Throw<ArgumentException>().WithMessage("CreateSecretRequest.SecretType must be set*");
        Json.SentTests.Write(new VideoSettings { Quality = default(VideoQuality) }).Should().Be("{}");
    }

    [Fact]
    public async Task Query_RequiredEnumNeverSet_IsMissing()
    {
        using var client = new LiveAvatarClient("key-4f1c");

        var act = () => client.Sessions.ListSessionsAsync(default);

        (await act.Should().ThrowAsync<ArgumentException>()).WithMessage("Sessions.ListSessions needs a value for 'type'.*");
    }

    [Fact]
    public void Values_AreComparedByTheirText()
    {
        SecretType cartesia = "CARTESIA_API_KEY";

        cartesia.Should().Be(new SecretType("CARTESIA_API_KEY"));
        (cartesia == SecretType.ElevenlabsApiKey).Should().BeFalse();
        (cartesia != "CARTESIA_API_KEY").Should().BeFalse();
        cartesia.ToString().Should().Be("CARTESIA_API_KEY");
    }

    private static IEnumerable<Type> OpenEnums =>
        typeof(LiveAvatarClient).Assembly.GetExportedTypes().Where(type => type.IsValueType && typeof(IOpenEnum).IsAssignableFrom(type));

    private static HashSet<string?> ValuesOf(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Select(property => ((IOpenEnum)property.GetValue(obj: null)!).Value).ToHashSet(StringComparer.Ordinal);
}
