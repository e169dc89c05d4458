namespace WireMock.Matchers.Request;

/// <summary>Tells whether a request is the expected one.</summary>
public interface IRequestMatcher
{
    /// <summary>How many conditions the request meets, when it meets all of them; else null.</summary>
    internal int? Score(IRequestMessage request);
}
