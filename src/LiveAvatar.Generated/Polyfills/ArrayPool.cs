#if NETSTANDARD2_0
namespace System.Buffers;

/// <summary>Pools nothing: on old frameworks a dependency less is worth more than the allocations saved.</summary>
internal sealed class ArrayPool<T>
{
#pragma warning disable CA1822 // the methods of the one that is missing are not static
    public static ArrayPool<T> Shared { get; } = new();

    public T[] Rent(int minimumLength) => new T[minimumLength];

    public void Return(T[] array, bool clearArray = false)
    {
        if (clearArray)
        {
            Array.Clear(array, 0, array.Length);
        }
    }
}
#endif
