namespace LiveAvatar.Generated;

internal enum ApiKeyLocation
{
    Header,
    Query,
    Cookie,
}
