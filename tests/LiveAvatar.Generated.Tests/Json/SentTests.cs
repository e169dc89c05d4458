using System.Text;
using LiveAvatar.Generated.Tests.Samples;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.Json;

public sealed class SentTests
{
    [Fact]
    public void Body_OptionalNull_IsLeftOut_RequiredNullableIsWritten()
    {
        Write(SampleRequest.Valid()).Should().Be("""{"name":"n","size":1,"color":"RED","mode":"FULL","note":null}""");
    }

    [Fact]
    public void Body_RequiredMissing_IsNamedInCSharpAndInJson()
    {
        Refusal(new SampleRequest { Size = 1, Color = SampleColor.Red }).Should()
            .StartWith("SampleRequest.Name must be set: the API requires 'name'. Nothing was sent.");
        Refusal(new SampleRequest { Name = "n", Color = SampleColor.Red }).Should()
            .StartWith("SampleRequest.Size must be set: the API requires 'size'.");
    }

    [Fact]
    public void Body_RequiredEnumNeverSet_IsMissing()
    {
        Refusal(new SampleRequest { Name = "n", Size = 1 }).Should().StartWith("SampleRequest.Color must be set: the API requires 'color'.");
    }

    [Fact]
    public void Body_RequiredMissingDeepInside_IsNamedWithItsPath()
    {
        var request = SampleRequest.Valid();
        request.Parts = [SampleRequest.Valid(), new SampleRequest { Name = "p", Size = 1, Color = "X", Parts = [new SampleRequest()] }];

        Refusal(request).Should().StartWith("SampleRequest.Name must be set: the API requires 'parts[1].parts[0].name'.");
    }

    [Fact]
    public void Body_EnumNeverSetAndOptional_IsLeftOut()
    {
        Write(new Sample { Id = "a" }).Should().NotContain("color");
    }

    [Fact]
    public void Body_Times_AreIso8601()
    {
        var sample = new Sample
        {
            Id = "a",
            CreatedAt = new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero),
            EndedAt = new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.FromHours(2)).AddTicks(1),
        };

        Write(sample).Should().Contain(""" "created_at":"2024-05-06T07:08:09Z","ended_at":"2024-05-06T07:08:09.0000001+02:00" """.Trim());
    }

    [Fact]
    public void Body_OfNoModel_IsWrittenToo()
    {
        Write(new List<SampleColor> { "A", SampleColor.Red }).Should().Be("""["A","RED"]""");
        Write(new List<DateTimeOffset> { new(2024, 5, 6, 7, 8, 9, TimeSpan.Zero) }).Should().Be("""["2024-05-06T07:08:09Z"]""");
        Write(new List<long> { 1, 2 }).Should().Be("[1,2]");
        Write(new Dictionary<string, SampleColor>(StringComparer.Ordinal) { ["a"] = "B" }).Should().Be("""{"a":"B"}""");
        Write(JToken.Parse("""{"a":[1,null]}""")).Should().Be("""{"a":[1,null]}""");
    }

    [Fact]
    public void Body_ThatIsItsOwnPart_IsRefused()
    {
        var request = SampleRequest.Valid();
        request.Parts = [request];

        Refusal(request).Should().StartWith("The body can't be written as JSON: ");
    }

    [Fact]
    public void Patch_NothingAssigned_IsEmpty()
    {
        Write(new SamplePatch()).Should().Be("{}");
    }

    [Fact]
    public void Patch_AssignedNull_IsWrittenAsNull()
    {
        Write(new SamplePatch { Greeting = null, Color = null, Name = null }).Should().Be("""{"greeting":null,"color":null}""");
    }

    [Fact]
    public void Patch_Assigned_IsWritten()
    {
        Write(new SamplePatch { Greeting = "hi" }).Should().Be("""{"greeting":"hi"}""");
    }

    [Fact]
    public async Task Patch_ReadAndSentBack_KeepsWhatWasThere()
    {
        var patch = await ReadingTests.ReadAsync<SamplePatch>("""{"greeting":null,"name":"n"}""");

        Write(patch).Should().Be("""{"greeting":null,"name":"n"}""");
    }

    internal static string Write(object body) => Encoding.UTF8.GetString(RequestBody.Write(body, "body"));

    private static string Refusal(object body)
    {
        var act = () => RequestBody.Write(body, "body");
        return act.Should().Throw<ArgumentException>().WithParameterName(nameof(body)).Which.Message;
    }
}
