namespace WireMock.Matchers;

/// <summary>What a match means for the mapping.</summary>
public enum MatchBehaviour
{
    AcceptOnMatch,
    RejectOnMatch,
}
