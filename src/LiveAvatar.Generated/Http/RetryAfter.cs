using System;
using System.Globalization;
using System.Linq;
using System.Net.Http.Headers;

namespace LiveAvatar.Generated;

/// <summary>Reads the header <c>Retry-After</c>, which is a number of seconds or a date.</summary>
internal static class RetryAfter
{
    public static TimeSpan? Read(HttpResponseHeaders headers, DateTimeOffset now)
    {
        if (headers.RetryAfter?.Delta is { } wait)
        {
            return wait;
        }

        if (headers.RetryAfter?.Date is { } date)
        {
            // By the server's clock where it tells it: ours may be wrong.
            var left = date - (headers.Date ?? now);
            return left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }

        // HTTP knows whole seconds only; some servers send fractions.
        return headers.TryGetValues("Retry-After", out var values)
            && double.TryParse(values.FirstOrDefault(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            && seconds <= int.MaxValue
                ? TimeSpan.FromSeconds(seconds)
                : null;
    }
}
