using LiveAvatar.Generated.Tests.Samples;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.Bodies;

public sealed class FormFieldTests
{
    [Fact]
    public void Model_HasItsMembers_ButThoseThatAreNullOrIgnored()
    {
        var upload = new SampleUpload
        {
            Title = "t",
            Price = 1.50m,
            AdditionalProperties = new Dictionary<string, JToken>(StringComparer.Ordinal) { ["extra"] = 1, ["none"] = JValue.CreateNull() },
        };

        Shown(upload).Should().Equal("title=\"t\"", "price=\"1.50\"", "extra=1");
        Shown(new Watched()).Should().Equal("seen=1");
    }

    [Fact]
    public void Patch_HasWhatWasAssigned() => Shown(new SamplePatch { Greeting = "g", Color = null }).Should().Equal("greeting=\"g\"");

    [Fact]
    public void RawJson_HasItsMembers_ButThoseThatAreNull()
    {
        var json = JObject.Parse("""{"a":1,"n":null,"o":{"b":null}}""");

        Shown(json).Should().Equal("a=1", """o={"b":null}""");
        Shown(new UnknownSampleShape(json)).Should().Equal("a=1", """o={"b":null}""");
    }

    [Fact]
    public void MapOfFiles_IsTheFiles()
    {
        var file = new LiveAvatarFile([1]);

        var field = FormField.AllOf(new Dictionary<string, LiveAvatarFile>(StringComparer.Ordinal) { ["a"] = file }, "body").Should().ContainSingle().Which;

        (field.Name, field.Value).Should().Be(("a", null));
        field.Files.Should().Equal(file);
    }

    [Theory]
    [InlineData("text")]
    [InlineData(5)]
    [InlineData(new[] { 1 })]
    public void Anything_WithoutMembers_IsRefused(object content) => FluentActions.Invoking(() => FormField.AllOf(content, "body"))
        .Should().Throw<ArgumentException>().WithParameterName("body").WithMessage("The body can't be written as a form: it has no members.*");

    [Fact]
    public void File_InAFormThatTakesNone_IsRefused()
    {
        var act = () => UrlEncodedForm.Write(new SampleUpload { Title = "t", File = new LiveAvatarFile([1]) }, rules: null, "body");

        act.Should().Throw<ArgumentException>().WithParameterName("body").WithMessage("A file can't be sent in this form: 'file' is one.*");
    }

    [Fact]
    public async Task Part_OfAStatedType_SaysSo()
    {
        var rules = new FieldRules();
        rules.Add("title", "text/html");
        rules.Add("price", SentBody.Json);
        rules.Add("patch", "application/xml");

        var text = await WrittenAsync(new SampleUpload { Title = "<b>", Price = 2, Patch = new SamplePatch { Name = "n" } }, rules);

        text.Should().ContainAll(
            "Content-Type: text/html\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n<b>\r\n",
            "Content-Type: application/json\r\nContent-Disposition: form-data; name=\"price\"\r\n\r\n\"2\"\r\n",
            "Content-Type: application/xml\r\nContent-Disposition: form-data; name=\"patch\"\r\n\r\n{\"name\":\"n\"}\r\n");
    }

    [Fact]
    public async Task Parts_WithAStyle_FollowIt()
    {
        var rules = new FieldRules();
        rules.Add("tags", ParameterStyle.PipeDelimited);
        rules.Add("patch", ParameterStyle.DeepObject | ParameterStyle.Explode);

        var text = await WrittenAsync(new SampleUpload { Title = "t", Tags = ["x y", "z"], Patch = new SamplePatch { Name = "n" } }, rules);

        text.Should().ContainAll("; name=\"tags\"\r\n\r\nx y|z\r\n", "; name=\"patch[name]\"\r\n\r\nn\r\n");
    }

    private static async Task<string> WrittenAsync(object content, FieldRules rules)
    {
        using var body = new MultipartBody("multipart/form-data", content, rules, "body").Create();
        return await body.ReadAsStringAsync();
    }

    private static IEnumerable<string> Shown(object content) =>
        FormField.AllOf(content, "body").Select(field => $"{field.Name}={field.Value!.ToString(Formatting.None)}");

    private sealed class Watched : LiveAvatarModel
    {
        [JsonProperty("seen")]
        public int Seen { get; } = 1;

        [JsonIgnore]
        public int Hidden { get; } = 2;
    }
}
