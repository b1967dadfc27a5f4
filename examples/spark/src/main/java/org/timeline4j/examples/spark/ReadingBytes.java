package org.timeline4j.examples.spark;

import com.esotericsoftware.kryo.kryo5.Kryo;
import com.esotericsoftware.kryo.kryo5.Serializer;
import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.Output;
import com.esotericsoftware.kryo.kryo5.objenesis.strategy.StdInstantiatorStrategy;
import com.esotericsoftware.kryo.kryo5.util.DefaultInstantiatorStrategy;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.function.Function;
import org.timeline4j.event.Reading;

/**
 * Readings as bytes and back. Law: {@code of(to(reading))} equals the reading. The bytes are for
 * one job, not for keeping: another version of the library may not understand them. Not
 * thread-safe.
 */
final class ReadingBytes {
  private final Kryo kryo = new Kryo();

  ReadingBytes() {
    kryo.setRegistrationRequired(false);
    kryo.setReferences(true);
    kryo.setInstantiatorStrategy(new DefaultInstantiatorStrategy(new StdInstantiatorStrategy()));
    kryo.addDefaultSerializer(ImmutableList.class, new Elements<>(ImmutableList::copyOf));
    kryo.addDefaultSerializer(ImmutableSet.class, new Elements<>(ImmutableSet::copyOf));
  }

  /** Returns the bytes of a reading. */
  byte[] to(Reading reading) {
    try (Output out = new Output(4_096, -1)) {
      kryo.writeObject(out, reading);
      return out.toBytes();
    }
  }

  /** Returns the reading of which these are the bytes. */
  Reading of(byte[] bytes) {
    try (Input in = new Input(bytes)) {
      return kryo.readObject(in, Reading.class);
    }
  }

  /** The collections of Guava as their elements: the classes behind them are nobody's business. */
  private static final class Elements<C extends Collection<?>> extends Serializer<C> {
    private final Function<Collection<Object>, C> copy;

    Elements(Function<Collection<Object>, C> copy) {
      super(false, true);
      this.copy = copy;
    }

    @Override
    public void write(Kryo kryo, Output out, C collection) {
      out.writeInt(collection.size(), true);
      collection.forEach(element -> kryo.writeClassAndObject(out, element));
    }

    @Override
    public C read(Kryo kryo, Input in, Class<? extends C> type) {
      int size = in.readInt(true);
      Collection<Object> elements = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        elements.add(kryo.readClassAndObject(in));
      }
      return copy.apply(elements);
    }
  }
}
