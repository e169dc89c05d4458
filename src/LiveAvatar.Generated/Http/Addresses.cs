using System;

namespace LiveAvatar.Generated;

/// <summary>Which addresses credentials may be sent to.</summary>
internal static class Addresses
{
    public static Uri Of(LiveAvatarClientOptions options, string parameterName)
    {
        var address = options.BaseAddress ?? LiveAvatarContract.Server;
        const string Property = $"{nameof(LiveAvatarClientOptions)}.{nameof(LiveAvatarClientOptions.BaseAddress)}";

        if (address is null)
        {
            throw new ArgumentException($"The contract names no server. Set {Property}.", parameterName);
        }

        if (!address.IsAbsoluteUri || !(Is(address, Uri.UriSchemeHttps) || Is(address, Uri.UriSchemeHttp)))
        {
            throw new ArgumentException($"{Property} must be an absolute address that starts with https://.", parameterName);
        }

        if (Is(address, Uri.UriSchemeHttp) && !address.IsLoopback)
        {
            throw new ArgumentException(
                $"{Property} must start with https://: over http:// anyone on the way could read the credentials. Only this machine is excepted.",
                parameterName);
        }

        if (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            throw new ArgumentException($"{Property} must have no user name, query or fragment.", parameterName);
        }

        return address;
    }

    private static bool Is(Uri address, string scheme) => string.Equals(address.Scheme, scheme, StringComparison.Ordinal);
}
