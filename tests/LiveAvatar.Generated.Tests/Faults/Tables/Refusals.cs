using static LiveAvatar.Generated.Tests.Faults.Outcome;

namespace LiveAvatar.Generated.Tests.Faults.Tables;

/// <summary>Each shape of an error with each status, and what else is no success.</summary>
internal static class Refusals
{
    private const int SessionsExhausted = 4032;

    private static readonly int[] UsualStatuses = [400, 401, 403, 404, 405, 408, 409, 410, 422, 429, 500, 501, 502, 503, 504];
    private static readonly int[] Statuses = Nightly.Or(UsualStatuses, nightly: [.. Enumerable.Range(400, 105)]);
    private static readonly int[] Redirects = [300, 301, 302, 303, 304, 307, 308];

    private static readonly (string Name, string Body)[] Shapes =
    [
        ("envelope", """{"code":4000,"data":null,"message":"Secret with id '...' not found in your space"}"""),
        ("envelope with a list", """{"code":4000,"data":[{"message":"why"}],"message":"why"}"""),
        ("every session in use", $$"""{"code":{{SessionsExhausted}},"message":"Session concurrency limit reached"}"""),
        ("list of details", """{"detail":[{"loc":["body","avatar_id"],"msg":"Field required","type":"missing","input":{},"ctx":{}}]}"""),
        ("detail", """{"detail":"Not Found"}"""),
        ("error", """{"error":"oops"}"""),
        ("text", "upstream connect error"),
        ("HTML", "<html><body><h1>Bad Gateway</h1></body></html>"),
        ("nothing", ""),
        ("depth", $$"""{"detail":{{new string('[', 30_000)}}"""),
    ];

    public static IEnumerable<Fault> All =>
    [
        .. from status in Statuses from shape in Shapes select Refused($"{status} with {shape.Name}", status, shape.Body),
        .. from status in Redirects select Refused($"{status} to elsewhere", status, "", "Location: https://elsewhere.example/\r\n"),
        Waiting("429 now", 429, "0", Again<LiveAvatarRateLimitException>),
        Waiting("429 since long", 429, "Wed, 21 Oct 2015 07:28:00 GMT", Again<LiveAvatarRateLimitException>),
        Waiting("429 for an hour", 429, "3600", Once<LiveAvatarRateLimitException>),
        Waiting("503 now", 503, "0", Again<LiveAvatarServerException>),
        Waiting("503 for an hour", 503, "3600", Once<LiveAvatarServerException>),
        new("error that is not compressed, but says so", exchange =>
            exchange.AnswerAsync("{}", "404 X", "Content-Encoding: gzip\r\n"), Once<LiveAvatarNotFoundException>),
    ];

    private static Fault Refused(string name, int status, string body, string headers = "") =>
        new(name, exchange => exchange.AnswerAsync(body, $"{status} X", headers), ExpectedOf(status, body));

    private static Fault Waiting(string name, int status, string retryAfter, Func<CallTraits, Outcome> expected) =>
        new(name, exchange => exchange.AnswerAsync("", $"{status} X", $"Retry-After: {retryAfter}\r\n"), expected);

    private static Func<CallTraits, Outcome> ExpectedOf(int status, string body)
    {
        var isExhausted = body.Contains($":{SessionsExhausted}", StringComparison.Ordinal);
        var exception = isExhausted ? typeof(LiveAvatarConcurrencyLimitException) : status switch
        {
            401 => typeof(LiveAvatarAuthenticationException),
            403 => typeof(LiveAvatarPermissionException),
            404 => typeof(LiveAvatarNotFoundException),
            409 => typeof(LiveAvatarConflictException),
            422 => typeof(LiveAvatarValidationException),
            429 => typeof(LiveAvatarRateLimitException),
            >= 500 => typeof(LiveAvatarServerException),
            _ => typeof(LiveAvatarApiException),
        };

        return status switch
        {
            429 => call => Again<LiveAvatarApiException>(call) with { Exception = exception },
            408 or 500 or 502 or 503 or 504 => call => Careful<LiveAvatarApiException>(call) with { Exception = exception },
            _ => call => Once<LiveAvatarApiException>(call) with { Exception = exception },
        };
    }
}
