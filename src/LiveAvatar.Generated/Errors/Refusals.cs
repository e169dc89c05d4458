using System;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;

namespace LiveAvatar.Generated;

/// <summary>Makes the exceptions of calls that were answered with another status than 2xx.</summary>
internal static class Refusals
{
    private const int SessionsExhausted = 4032;
    private const int ErrorsShown = 5;

    public static LiveAvatarApiException Make(Call call, Answer answer, ErrorBody said, string text)
    {
        var retryAfter = RetryAfter.Read(answer.Headers, call.Connection.Time.GetUtcNow());
        var message = call.Say(MessageOf(call, answer, said, retryAfter));
        var cause = answer.Failure is { } failure ? call.Cause(failure) : null;

        var refusal = Choose(message, answer.StatusCode, said, retryAfter, cause);
        refusal.Operation = call.Name;
        refusal.Attempts = call.Attempts;
        refusal.Code = said.Code;
        refusal.ServerMessage = said.Message;
        refusal.RequestId = RequestIdHeader.Find(answer.Headers);
        refusal.ResponseExcerpt = Excerpt.Of(text);
        return refusal;
    }

    private static LiveAvatarApiException Choose(string message, HttpStatusCode status, ErrorBody said, TimeSpan? retryAfter, Exception? cause) =>
        (said.Code, (int)status) switch
        {
            (SessionsExhausted, _) => new LiveAvatarConcurrencyLimitException(message, status, cause),
            (_, 401) => new LiveAvatarAuthenticationException(message, status, cause),
            (_, 403) => new LiveAvatarPermissionException(message, status, cause),
            (_, 404) => new LiveAvatarNotFoundException(message, status, cause),
            (_, 409) => new LiveAvatarConflictException(message, status, cause),
            (_, 422) => new LiveAvatarValidationException(message, said.Errors, status, cause),
            (_, 429) => new LiveAvatarRateLimitException(message, status, cause) { RetryAfter = retryAfter },
            (_, >= 500) => new LiveAvatarServerException(message, status, cause) { RetryAfter = retryAfter },
            _ => new LiveAvatarApiException(message, status, cause),
        };

    private static string MessageOf(Call call, Answer answer, ErrorBody said, TimeSpan? retryAfter)
    {
        var message = new StringBuilder(call.Name).Append(" was answered with ").Append(StatusText.Of(answer.StatusCode));
        if (said.Code is { } code)
        {
            message.Append(", code ").Append(code.ToString(CultureInfo.InvariantCulture));
        }

        if (WordsOf(said) is { } words)
        {
            message.Append(": ").Append(Excerpt.Line(words));
        }

        return HintOf(call, answer, said, retryAfter) is { } hint ? $"{Excerpt.Sentence(message.ToString())} {hint}" : message.ToString();
    }

    private static string? WordsOf(ErrorBody said) => said.Errors.Count == 0
        ? said.Message
        : string.Join("; ", said.Errors.Take(ErrorsShown)) + (said.Errors.Count > ErrorsShown ? $"; and {said.Errors.Count - ErrorsShown} more" : "");

    private static string? HintOf(Call call, Answer answer, ErrorBody said, TimeSpan? retryAfter) => (said.Code, (int)answer.StatusCode) switch
    {
        (SessionsExhausted, _) => "Stop a session, or wait until one has ended.",
        (_, 401) => $"It was sent with {call.Credentials.Describe()}.",
        (_, 429 or 503) when retryAfter is { } wait => $"Wait {wait.TotalSeconds:0.###} s before the next call.",
        (_, >= 300 and < 400) when answer.Headers.Location is { } location =>
            $"It points to {PlaceOf(location)}. Redirects are not followed, so that credentials stay with {call.Connection.Origin}.",
        _ => null,
    };

    // Without the query, which may hold anything.
    private static string PlaceOf(Uri location) => location.IsAbsoluteUri
        ? location.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)
        : location.OriginalString.Split('?', '#')[0];
}
