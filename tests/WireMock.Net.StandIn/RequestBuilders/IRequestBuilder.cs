using WireMock.Matchers;
using WireMock.Matchers.Request;

namespace WireMock.RequestBuilders;

/// <summary>Says which requests a mapping is for: those that meet every condition.</summary>
public interface IRequestBuilder : IRequestMatcher
{
    /// <summary>One of these paths, each beginning with a slash; <c>*</c> stands for any characters.</summary>
    IRequestBuilder WithPath(params string[] paths);

    IRequestBuilder WithPath(params IStringMatcher[] matchers);

    IRequestBuilder UsingGet();

    IRequestBuilder UsingPost();

    IRequestBuilder UsingPut();

    IRequestBuilder UsingPatch();

    IRequestBuilder UsingDelete();

    IRequestBuilder UsingMethod(params string[] methods);

    IRequestBuilder UsingAnyMethod();

    /// <summary>A header whose every value fits the pattern, in which <c>*</c> stands for any characters.</summary>
    IRequestBuilder WithHeader(string name, string pattern, bool ignoreCase = true);

    /// <inheritdoc cref="WithHeader(string, string, bool)" />
    IRequestBuilder WithHeader(string name, string pattern, MatchBehaviour matchBehaviour);

    IRequestBuilder WithHeader(string name, params IStringMatcher[] matchers);

    /// <summary>A query parameter, whatever its value.</summary>
    IRequestBuilder WithParam(string key);

    /// <summary>A query parameter with exactly these values.</summary>
    IRequestBuilder WithParam(string key, params string[] values);

    IRequestBuilder WithParam(string key, params IStringMatcher[] matchers);

    /// <summary>A cookie whose value fits the pattern, in which <c>*</c> stands for any characters.</summary>
    IRequestBuilder WithCookie(string name, string pattern, bool ignoreCase = true);

    IRequestBuilder WithCookie(string name, params IStringMatcher[] matchers);

    /// <summary>A body that fits the pattern, in which <c>*</c> stands for any characters of a line.</summary>
    IRequestBuilder WithBody(string body);

    IRequestBuilder WithBody(IMatcher matcher);

    IRequestBuilder WithBodyAsJson(object body);
}
