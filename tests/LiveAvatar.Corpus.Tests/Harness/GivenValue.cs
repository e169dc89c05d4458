using Newtonsoft.Json.Linq;

namespace LiveAvatar.Corpus.Tests.Harness;

/// <summary>What a call was given for a parameter, or for its body, with the files that it holds.</summary>
internal sealed record GivenValue(string In, string Name, JToken Json, IReadOnlyList<SampleFile> Files)
{
    public const string Body = "body";
}
