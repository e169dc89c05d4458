using LiveAvatar.Generated.Tests.Samples;
using LiveAvatar.Generated.Tests.Support;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace LiveAvatar.Generated.Tests.Json;

/// <summary>What the application sets for its own JSON must neither reach the wire nor let a server name the types that are made.</summary>
[Collection(ProcessWide.Name)]
public sealed class HostileSettingsTests : IDisposable
{
    private readonly Func<JsonSerializerSettings>? _before = JsonConvert.DefaultSettings;

    public HostileSettingsTests() => JsonConvert.DefaultSettings = () => new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.All,
        MetadataPropertyHandling = MetadataPropertyHandling.ReadAhead,
        PreserveReferencesHandling = PreserveReferencesHandling.All,
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        NullValueHandling = NullValueHandling.Include,
        MissingMemberHandling = MissingMemberHandling.Error,
        Formatting = Formatting.Indented,
        DateParseHandling = DateParseHandling.DateTime,
        MaxDepth = 1,
        Converters = { new RefusingConverter() },
    };

    public void Dispose() => JsonConvert.DefaultSettings = _before;

    [Fact]
    public async Task Request_IsWhatItIsWithoutThem()
    {
        await using var server = RawServer.Start(RawServer.Json("""{"data":{"voice_id":"v"}}"""));
        using var client = Clients.Of(server.Address);

        var voice = await client.BindAsync();

        voice.VoiceId.Should().Be("v");
        server.Requests.Single().Should().EndWith("\r\n\r\n{\"provider_voice_id\":\"21m00Tcm4TlvDq8ikWAM\",\"secret_id\":\"a1\"}");
    }

    [Fact]
    public async Task Answer_NamesAType_ItIsAPropertyLikeAnyOther()
    {
        var type = typeof(Trap).AssemblyQualifiedName;

        var sample = await ReadingTests.ReadAsync<Sample>($$"""
            {"$type":"{{type}}","id":"2024-05-06T07:08:09Z","anything":{"$type":"{{type}}","deep":[[["2024-05-06T07:08:09Z"]]]},
            "shape":{"$type":"{{type}}","kind":"circle"},"x":{"$type":"{{type}}"} }
            """);

        Trap.WasMade.Should().BeFalse();
        sample.Id.Should().Be("2024-05-06T07:08:09Z");
        sample.Anything!["$type"]!.ToString().Should().Be(type);
        sample.Shape.Should().BeOfType<SampleCircle>();
    }

    [Fact]
    public async Task Error_IsUnderstoodAsWithoutThem()
    {
        using var client = Clients.Of(StubHandler.Json(
            """{"code":4000,"message":"2024-05-06T07:08:09Z","data":[[[1]]]}""", System.Net.HttpStatusCode.BadRequest));

        var act = () => client.BindAsync();

        (await act.Should().ThrowAsync<LiveAvatarApiException>()).Which.ServerMessage.Should().Be("2024-05-06T07:08:09Z");
    }

    private sealed class Trap
    {
        public Trap() => WasMade = true;

        public static bool WasMade { get; private set; }
    }

    private sealed class RefusingConverter : Newtonsoft.Json.JsonConverter
    {
        public override bool CanConvert(Type objectType) => throw new InvalidOperationException("The application's converter was asked.");

        public override object ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) =>
            throw new NotSupportedException();

        public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => throw new NotSupportedException();
    }
}
