using LiveAvatar.Generated.Tests.Json;
using LiveAvatar.Generated.Tests.WholeApi.Contract;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.WholeApi;

public sealed class PatchTests
{
    public static TheoryData<string> Patches => FullContract.OperationIds(operation => operation.Method == "PATCH");

    [Theory]
    [MemberData(nameof(Patches))]
    public void Property_ThatMayBeNull_IsLeftOutUnlessItIsSet_AndClearedByNull(string operationId)
    {
        var operation = FullContract.Shared.Operation(operationId);
        var type = OperationCall.BodyTypeOf(operation);
        var required = Sampler.Make(operation.Body!, new SampleKind(WithOptional: false));
        var whole = (JObject)Sampler.Make(operation.Body!, new SampleKind());

        foreach (var property in whole.Properties().Where(property => property.Value.Annotation<Place>() is { MayBeNull: true, IsRequired: false }))
        {
            var patch = (LiveAvatarModel)Wire.Read(required, type)!;
            Wire.Write(patch)[property.Name].Should().BeNull();

            ModelWalk.PropertyOf(patch, property.Name)!.SetValue(patch, value: null);

            ((JObject)Wire.Write(patch)).Property(property.Name, StringComparison.Ordinal)!.Value.Type.Should().Be(JTokenType.Null);
        }
    }

    [Fact]
    public void Avatar_NothingSet_SendsNothing() => SentTests.Write(new UpdateAvatar()).Should().Be("{}");

    [Fact]
    public void Avatar_NameSet_SendsTheName() => SentTests.Write(new UpdateAvatar { Name = "n" }).Should().Be("""{"name":"n"}""");

    [Fact]
    public void Avatar_VoiceCleared_SendsNull() =>
        SentTests.Write(new UpdateAvatar { DefaultVoiceId = null }).Should().Be("""{"default_voice_id":null}""");

    [Fact]
    public void Avatar_NameThatCannotBeNull_IsLeftOut() => SentTests.Write(new UpdateAvatar { Name = null }).Should().Be("{}");

    [Fact]
    public void Context_RequiredThatMayBeNull_IsAlwaysSent() =>
        SentTests.Write(new UpdateContext { Name = "n", Prompt = "p" }).Should().Be("""{"name":"n","prompt":"p","opening_text":null}""");

    [Fact]
    public void Context_LinksCleared_SendsNull() =>
        SentTests.Write(new UpdateContext { Name = "n", Prompt = "p", OpeningText = "o", Links = null }).Should()
            .Be("""{"name":"n","prompt":"p","opening_text":"o","links":null}""");

    [Fact]
    public void LlmConfiguration_AddressClearedAndAnotherSet_SendsBoth() =>
        SentTests.Write(new UpdateLlmConfiguration { BaseUrl = null, ModelName = "m" }).Should().Be("""{"base_url":null,"model_name":"m"}""");
}
