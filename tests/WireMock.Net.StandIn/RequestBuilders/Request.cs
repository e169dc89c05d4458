using WireMock.Matchers;
using WireMock.Matchers.Request;

namespace WireMock.RequestBuilders;

/// <inheritdoc cref="IRequestBuilder" />
public sealed partial class Request : IRequestBuilder
{
    private readonly List<Func<IRequestMessage, bool>> _conditions = [];

    private Request()
    {
    }

    /// <summary>Begins with no condition: any request.</summary>
    public static IRequestBuilder Create() => new Request();

    public IRequestBuilder WithPath(params string[] paths)
    {
        if (Array.Find(paths, path => !path.StartsWith('/')) is { } wrong)
        {
            throw new ArgumentException($"The path '{wrong}' does not begin with a slash.", nameof(paths));
        }

        return WithPath([.. paths.Select(path => new WildcardMatcher(path))]);
    }

    public IRequestBuilder WithPath(params IStringMatcher[] matchers) => When(request => matchers.Any(matcher => matcher.IsMatch(request.Path)));

    public IRequestBuilder WithBody(string body) => WithBody(new WildcardMatcher(body));

    public IRequestBuilder WithBody(IMatcher matcher) => When(request => matcher.IsMatch(request.BodyData));

    public IRequestBuilder WithBodyAsJson(object body) => WithBody(new JsonMatcher(body));

    int? IRequestMatcher.Score(IRequestMessage request) => _conditions.TrueForAll(condition => condition(request)) ? _conditions.Count : null;

    private Request When(Func<IRequestMessage, bool> condition)
    {
        _conditions.Add(condition);
        return this;
    }
}
