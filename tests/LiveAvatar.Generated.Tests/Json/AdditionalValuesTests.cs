using Newtonsoft.Json.Linq;

namespace LiveAvatar.Generated.Tests.Json;

public class AdditionalValuesTests
{
    private readonly Model _model = new();

    [Fact]
    public void Value_ThatIsSet_IsAMemberOfTheModel()
    {
        var values = new AdditionalValues<DateTime>(_model) { { "day", new DateTime(2024, 5, 6) }, { "gone", default } };

        values.Remove("gone").Should().BeTrue();
        values.Remove("gone").Should().BeFalse();
        _model.AdditionalProperties.Should().ContainSingle().Which.Value.ToString().Should().Be("2024-05-06");
    }

    [Fact]
    public void Value_ThatIsAddedAgain_IsReplaced()
    {
        var values = new AdditionalValues<long>(_model) { { "one", 1 }, { "one", 2 } };

        values["one"].Should().Be(2);
        ((System.Collections.IEnumerable)values).Cast<object>().Should().ContainSingle();
    }

    [Fact]
    public void Values_OfAModelWithoutAny_AreNone()
    {
        var values = new AdditionalValues<long>(_model);

        values.Count.Should().Be(0);
        values.TryGetValue("one", out var one).Should().BeFalse();
        one.Should().Be(0);
        values.Invoking(map => map["one"]).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void Member_OfTheModel_IsAValue()
    {
        _model.AdditionalProperties = new Dictionary<string, JToken>(StringComparer.Ordinal) { ["one"] = 1, ["two"] = 2 };
        var values = new AdditionalValues<long>(_model);

        values.Should().Equal(new KeyValuePair<string, long>("one", 1), new KeyValuePair<string, long>("two", 2));
        values.Keys.Should().Equal("one", "two");
        values.Values.Should().Equal(1, 2);
        values.Count.Should().Be(2);
        values["two"].Should().Be(2);
        values.ContainsKey("three").Should().BeFalse();
        values.TryGetValue("three", out _).Should().BeFalse();
        values.TryGetValue("one", out var one).Should().BeTrue();
        one.Should().Be(1);
    }

    [Fact]
    public void Null_IsWrittenAsNull()
    {
        var values = new AdditionalValues<string?>(_model) { ["a"] = null };

        _model.AdditionalProperties!["a"].Type.Should().Be(JTokenType.Null);
        values["a"].Should().BeNull();
    }

    private sealed class Model : LiveAvatarModel;
}
