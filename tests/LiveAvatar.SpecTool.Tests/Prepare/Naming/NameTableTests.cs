using LiveAvatar.SpecTool.Prepare.Naming;

namespace LiveAvatar.SpecTool.Tests.Prepare.Naming;

public class NameTableTests
{
    [Fact]
    public void Take_GivesTheFirstFreeCandidate_AndNumbersTheLast()
    {
        var names = new NameTable(["Taken"]);

        names.Take("Voice").Should().Be(("Voice", false));
        names.Take("voice", "VoiceModel").Should().Be(("VoiceModel", false));
        names.Take("taken", "voicemodel").Should().Be(("voicemodel2", true));
        names.Take("Taken", "VoiceModel").Should().Be(("VoiceModel3", true));
    }

    [Fact]
    public void TakeAll_GivesWhatIsWantedMost_BeforeWhatWouldDoInstead()
    {
        var names = new NameTable(["Taken"]).TakeAll([["Taken", "TakenValue"], ["TakenValue", "TakenValueValue"], ["Taken", "TakenValue"]]);

        names.Should().Equal(("TakenValue2", true), ("TakenValue", false), ("TakenValue3", true));
    }

    [Fact]
    public void TakeAll_OfTwoThatWantTheSame_TheFirstHasIt()
    {
        var names = new NameTable([]).TakeAll([["A", "AModel"], ["A", "AModel"]]);

        names.Should().Equal(("A", false), ("AModel", false));
    }
}
